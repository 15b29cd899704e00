import { useState } from 'react';
import { FlowGroupRow } from './FlowGroupRow.tsx';
import { totalsByGroup, type Flows } from './flowTotals.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './FlowGroups.module.css';

const shownAtFirst = 12;

/** The same flows group by group, the largest first, so that one can see who moves up and who moves down. */
export const FlowGroups = ({
  flows,
  bucket,
  codes,
  ranked,
}: {
  readonly flows: Flows;
  readonly bucket: number | null;
  readonly codes: readonly string[];
  readonly ranked: boolean;
}) => {
  const [all, setAll] = useState(false);
  const groups = totalsByGroup(flows, bucket, codes, ranked);
  const shown = all ? groups : groups.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.groups}>
        {shown.map((group) => (
          <FlowGroupRow key={[group.label, ...group.entities.map(({ id }) => id)].join()} group={group} codes={codes} />
        ))}
      </ul>
      {groups.length > shown.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {groups.length - shown.length} more
        </button>
      )}
    </>
  );
};
