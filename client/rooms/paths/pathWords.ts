import { writeLength } from '../../dates/writeLength.ts';
import { confidenceWords } from '../../records/recordWords.ts';
import type { FoundPath } from './foundPath.ts';

/** How long a path is: `3 hops · 2 years`. */
export const lengthOfPath = ({ hops, days }: Pick<FoundPath, 'hops' | 'days'>): string =>
  `${hops.length} ${hops.length === 1 ? 'hop' : 'hops'}${days === null ? '' : ` · ${writeLength(days)}`}`;

/** How sure the order of a path is, and how well its weakest hop is supported. */
export const certaintyOfPath = ({
  certainty,
  weakestConfidence,
}: Pick<FoundPath, 'certainty' | 'weakestConfidence'>): string => {
  const order =
    certainty === 'DEFINITE' ? 'in this order for certain' : 'perhaps in this order: some dates are imprecise';
  return `${order} · weakest hop ${confidenceWords[weakestConfidence].name.toLowerCase()}`;
};
