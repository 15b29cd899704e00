import { ChooseConflict } from '../../projection/ChooseConflict.tsx';
import { CoverageNote } from '../../projection/CoverageNote.tsx';
import { SidesNote } from '../../projection/SidesNote.tsx';
import { Wording } from '../../records/Wording.tsx';
import type { BrokersState } from './useBrokers.ts';
import styles from './BrokersScope.module.css';

/** Of which people and ties the brokers are, and how much is recorded; or of which conflict is to be said first. */
export const BrokersScope = ({ state: { answer, work, asksConflict } }: { readonly state: BrokersState }) => {
  if (asksConflict) {
    return (
      <ChooseConflict
        why="Of which conflict? Who stands between others means little across conflicts that have nothing to do with each other."
        otherwise={{ text: 'Rank people of all conflicts together, by side', change: { actorGrouping: 'SIDE' } }}
      />
    );
  }
  if (answer === null) return null;
  return (
    <>
      <p className={styles.sentence} role="status" aria-live={work.loading ? 'off' : 'polite'}>
        <Wording of={answer.projection.wording} />
      </p>
      <CoverageNote coverage={answer.projection.coverage} />
      <SidesNote />
    </>
  );
};
