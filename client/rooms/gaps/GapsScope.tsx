import { useView } from '../../state/useView.ts';
import type { Analysis } from './pairs.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './GapsScope.module.css';
import { CoverageNote } from '../../projection/CoverageNote.tsx';
import { SidesNote } from '../../projection/SidesNote.tsx';
import { Wording } from '../../records/Wording.tsx';

/** Of which people and ties the gaps are, and whether that is too much at once. */
export const GapsScope = ({ analysis: { projection, groups } }: { readonly analysis: Analysis }) => {
  const isLanes = useView(({ view }) => view.projection === 'lanes');
  const isAll = useView(({ view }) => view.conflicts.length === 0 && view.focus.length === 0);
  const step = useView((view) => view.step);
  return (
    <>
      <p className={styles.scope} role="status">
        <Wording of={projection.wording} />
        {isLanes && projection.people > 0 && (
          <>
            {' '}
            <button type="button" className={buttons.link} onClick={() => step({ projection: 'network' })}>
              See them as a network
            </button>
          </>
        )}
      </p>
      <CoverageNote coverage={projection.coverage} />
      <SidesNote />
      {isAll && groups.length > 1 && (
        <p className={styles.hint}>
          All conflicts are compared at once, and groups of different ones seldom have reason to meet. Choose a conflict
          in the filters to see the gaps that matter.
        </p>
      )}
    </>
  );
};
