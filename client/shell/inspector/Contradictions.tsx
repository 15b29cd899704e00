import type { InspectQuery } from '../../api/types.generated.ts';
import { claimItem } from '../../records/groupClaims.ts';
import { Wording } from '../../records/Wording.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from './claimGroup.module.css';

/** What is recorded of an entity and cannot be by the dates of what it joins, with its sources; nothing where all can be. */
export const Contradictions = ({
  entityId,
  contradictions: { nodes, totalCount },
}: {
  readonly entityId: string;
  readonly contradictions: InspectQuery['contradictions'];
}) =>
  totalCount > 0 && (
    <section className={claimGroup.group} aria-label="Contradicts the dates">
      <h3>
        Contradicts the dates <span className={tone.muted}>{totalCount}</span>
      </h3>
      <p className={tone.muted}>Recorded so, but it cannot be. Counted nowhere until it is corrected.</p>
      <ul>
        {nodes.map(({ relationship, wording }) => (
          <ClaimRow key={relationship.id} item={claimItem(entityId, relationship)}>
            <p className={record.details}>
              <Wording of={wording} />
            </p>
          </ClaimRow>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className={tone.muted}>
          These are the first {nodes.length} of {totalCount}.
        </p>
      )}
    </section>
  );
