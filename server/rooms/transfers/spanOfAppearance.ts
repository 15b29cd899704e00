import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { presentSpan } from '../../graphql/presentSpan.ts';
import type { Span } from '../../graphql/schema.generated.ts';
import { datesOfEntity, datesOfRelationship, getSpan } from '../../view/spansOfRecords.ts';
import type { AppearanceOfLedger } from './ledger.ts';

const ideaKind = kinds.indexOf('IDEA');

/** The dates of an appearance as written: of the event, of the idea's appearance, or the beginning of an office. */
export const datesOfAppearance = ({ source, appearance }: AppearanceOfLedger): { from: string; to: string } => {
  const { view, appearances } = source;
  const record = view.relationships[appearances.evidence[appearances.offsets[appearance]!]!]!;
  const carrier = appearances.carrier[appearance]!;
  const at = view.entities[appearances.at[appearance]!]!;
  if (appearances.isOffice[appearance] === 1) return { from: textOf(record.properties, 'from'), to: '' };
  return view.network.kind[carrier] === ideaKind
    ? datesOfRelationship(record, view.entities[carrier]!, at)
    : datesOfEntity(at);
};

/** When an appearance was. */
export const spanOfAppearance = (handle: AppearanceOfLedger): Span =>
  presentSpan(getSpan(handle.source.appearances.spans, handle.appearance), datesOfAppearance(handle));
