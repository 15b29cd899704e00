import { useState } from 'react';
import { ClaimRow } from './ClaimRow.tsx';
import type { ClaimGroup } from '../../records/groupClaims.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from './claimGroup.module.css';

const shownAtFirst = 8;

/** Relationships under a heading, the first few until more are asked for. */
export const ClaimRows = ({
  group: { heading, items },
  total = items.length,
}: {
  readonly group: ClaimGroup;
  /** How many there are, where not all are here. */
  readonly total?: number;
}) => {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, shownAtFirst);
  const hidden = items.length - shown.length;
  return (
    <section className={claimGroup.group}>
      <h3>
        {heading} <span className={tone.muted}>{total}</span>
      </h3>
      <ul>
        {shown.map((item) => (
          <ClaimRow key={item.claim.id} item={item} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {hidden} more
        </button>
      )}
      {hidden === 0 && total > items.length && (
        <p className={tone.muted}>
          These are the first {items.length} of {total}.
        </p>
      )}
    </section>
  );
};
