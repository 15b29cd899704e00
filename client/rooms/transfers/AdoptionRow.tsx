import type { IdeaAdoptionsQuery } from '../../api/types.generated.ts';
import { describeSpanInLine } from '../../dates/describeSpan.ts';
import { writeLagRange } from '../../dates/writeLag.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import tone from '../../ui/tone.module.css';
import styles from './AdoptionRow.module.css';

type Adoption = IdeaAdoptionsQuery['ideaAdoptions']['adoptions'][number];

/** What its dates leave open, or say besides: empty for nothing. */
const remarksOf = ({ certainty, first, idea: { span } }: Adoption): string[] => {
  const { latestStart } = span;
  const isOlder = latestStart !== null && first.span.earliestStart !== null && latestStart < first.span.earliestStart;
  return [
    certainty === 'POSSIBLE' ? 'The dates do not say whether it was there before it was adopted.' : '',
    isOlder
      ? `The idea is recorded ${describeSpanInLine({ ...span, to: null }, true)}, before the first of its appearances that is.`
      : '',
  ].filter(Boolean);
};

/** An idea that came into a document of Track I: from where, after how long, and who was at both ends. */
export const AdoptionRow = ({ adoption }: { readonly adoption: Adoption }) => {
  const { idea, first, adoption: reached, lagRange, likelyCarriers } = adoption;
  return (
    <li className={styles.adoption}>
      <p className={styles.head}>
        <EntityLink entity={{ ...idea, kind: 'IDEA' }} />
        <span className={styles.lag} title="From the first appearance that is recorded to the adoption.">
          {writeLagRange(lagRange)}
        </span>
      </p>
      <PlaceLine place={first} />
      <PlaceLine place={reached} />
      {remarksOf(adoption).map((remark) => (
        <p key={remark} className={tone.muted}>
          {remark}
        </p>
      ))}
      {likelyCarriers.length > 0 && (
        <p className={tone.muted}>
          Present at both: <span dir="auto">{likelyCarriers.map(({ person }) => person.name).join(', ')}</span>
        </p>
      )}
    </li>
  );
};
