import type { ClaimFragment } from '../api/types.generated.ts';
import { describeSpanInLine } from '../dates/describeSpan.ts';

/** Relationships whose missing end means that they are open. */
const lasting: ReadonlySet<ClaimFragment['type']> = new Set(['AFFILIATED_WITH', 'TIE', 'PARTY_TO']);

/** When a relationship held, as far as it is recorded, in words; empty where nothing is. */
export const claimDates = ({ type, span }: Pick<ClaimFragment, 'type' | 'span'>): string => {
  if (span.from !== null || span.to !== null) return describeSpanInLine(span, lasting.has(type));
  return type === 'PARTY_TO' ? 'while the conflict lasted; not recorded when' : '';
};
