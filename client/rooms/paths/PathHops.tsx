import { EntityLink } from '../../records/EntityLink.tsx';
import type { FoundPath } from './foundPath.ts';
import { HopClaim } from './HopClaim.tsx';
import { withoutClause } from '../../records/writeWording.ts';
import tone from '../../ui/tone.module.css';
import styles from './PathHops.module.css';

/** The hops of a path in order: between what, when, why it could follow, how sure, and on what evidence. */
export const PathHops = ({ path }: { readonly path: FoundPath }) => (
  <ol className={styles.hops} aria-label="Hops of this path">
    {path.hops.map((hop, place) => (
      <li key={hop.relationship.id} className={styles.hop}>
        <div className={styles.ends}>
          <span>
            <EntityLink entity={path.entities[place] ?? hop.to} />
          </span>
          <span>
            <span className={tone.muted}>→</span>
            <EntityLink entity={hop.to} />
          </span>
        </div>
        <HopClaim id={hop.relationship.id} reason={withoutClause(hop.wording, 'hop-dated')} />
      </li>
    ))}
  </ol>
);
