import type { IdeaAdoptionsQuery } from '../../api/types.generated.ts';
import { writeLag, writeLagRange } from '../../dates/writeLag.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import tone from '../../ui/tone.module.css';
import styles from './AdoptionRow.module.css';

/** An idea that came into a document of Track I: from where, after how long, and who was at both ends. */
export const AdoptionRow = ({
  adoption: { idea, first, adoption: reached, lag, lagRange, likelyCarriers },
}: {
  readonly adoption: IdeaAdoptionsQuery['ideaAdoptions']['adoptions'][number];
}) => {
  const range = writeLagRange(lagRange);
  return (
    <li className={styles.adoption}>
      <p className={styles.head}>
        <EntityLink entity={{ ...idea, kind: 'IDEA' }} />
        <span className={styles.lag} title={range === '' ? undefined : `Its dates leave open: ${range}.`}>
          {writeLag(lag)}
        </span>
      </p>
      <PlaceLine place={first} />
      <PlaceLine place={reached} />
      {likelyCarriers.length > 0 && (
        <p className={tone.muted}>
          Present at both: <span dir="auto">{likelyCarriers.map(({ person }) => person.name).join(', ')}</span>
        </p>
      )}
    </li>
  );
};
