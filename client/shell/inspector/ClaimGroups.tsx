import { useState } from 'react';
import type { ClaimFragment } from '../../api/types.generated.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { groupClaims, type ClaimGroup } from '../../records/groupClaims.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from './claimGroup.module.css';

const shownAtFirst = 8;

const Group = ({ group }: { readonly group: ClaimGroup }) => {
  const [all, setAll] = useState(false);
  const items = all ? group.items : group.items.slice(0, shownAtFirst);
  const hidden = group.items.length - items.length;
  return (
    <section className={claimGroup.group}>
      <h3>
        {group.heading} <span className={tone.muted}>{group.items.length}</span>
      </h3>
      <ul>
        {items.map((item) => (
          <ClaimRow key={item.claim.id} item={item} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {hidden} more
        </button>
      )}
    </section>
  );
};

/** An entity's relationships, grouped by what they are. */
export const ClaimGroups = ({
  entityId,
  claims,
}: {
  readonly entityId: string;
  readonly claims: readonly ClaimFragment[];
}) => groupClaims(entityId, claims).map((group) => <Group key={group.heading} group={group} />);
