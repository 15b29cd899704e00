import { useView } from '../../state/useView.ts';
import { gapState, type Analysis, type Pair } from './pairs.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './EmptyGaps.module.css';

/** Why there is no gap among these pairs. */
const noGaps = (pairs: readonly Pair[]): string => {
  const states = pairs.map(gapState);
  if (pairs.every(({ finding }) => finding === 'NO_CONFLICT')) {
    return 'What is chosen is not of one conflict alone, and gaps are asked of one: choose it in the filters.';
  }
  if (!states.includes('none')) {
    return states.includes('unknown')
      ? 'Of no two groups enough is recorded to say whether a bridge is missing. Absence of record is not absence of contact.'
      : 'No gap is looked for here: the groups are of one camp, or not of camps of the primary parties.';
  }
  return states.includes('unknown')
    ? 'No gap is seen, but of some pairs too little is recorded to say; they are marked.'
    : 'No gaps: each two groups have at least half of the ties that chance would give, and two people or more hold them together.';
};

/** Why there is nothing to compare, and what would help. Null where there is something. */
export const EmptyGaps = ({ analysis }: { readonly analysis: Analysis }) => {
  const { smallestGroup, actorGrouping } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const { projection, groups, groupsLeftOut, gapCount, pairs } = analysis;
  if (projection.people === 0) {
    return <p className={styles.empty}>Nobody is here: choose a longer window, or fewer filters.</p>;
  }
  if (groups.length < 2) {
    return (
      <div className={styles.empty}>
        <p>
          There are not two groups of at least {smallestGroup} {smallestGroup === 1 ? 'person' : 'people'} here, so
          there is nothing between which a bridge could be missing.
        </p>
        {groupsLeftOut > 0 && smallestGroup > 1 && (
          <button type="button" className={buttons.button} onClick={() => step({ smallestGroup: 1 })}>
            Count groups of one person too
          </button>
        )}
        {actorGrouping !== 'COUNTRY' && (
          <button type="button" className={buttons.button} onClick={() => step({ actorGrouping: 'COUNTRY' })}>
            Group by country
          </button>
        )}
      </div>
    );
  }
  if (gapCount === 0) return <p className={styles.empty}>{noGaps(pairs)}</p>;
  return null;
};
