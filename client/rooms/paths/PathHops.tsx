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
      <li key={path.entities[place]?.id} className={styles.hop}>
        <div className={styles.ends}>
          {path.entities.slice(place, place + 2).map((entity, end) => (
            <span key={entity.id}>
              {end > 0 && <span className={tone.muted}>→</span>}
              <EntityLink entity={entity} />
            </span>
          ))}
        </div>
        {hop.relationships.length > 1 && <span className={tone.muted}>{hop.relationships.length} records</span>}
        {hop.relationships.map(({ id }, which) => (
          <HopClaim key={id} id={id} reason={which === 0 ? withoutClause(hop.wording, 'hop-dated') : null} />
        ))}
      </li>
    ))}
  </ol>
);
