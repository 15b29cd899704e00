import { KindIcon } from '../../records/KindIcon.tsx';
import { useView } from '../../state/useView.ts';
import type { FoundPath } from './foundPath.ts';
import { HopClaim } from './HopClaim.tsx';
import { withoutClause } from '../../records/writeWording.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathHops.module.css';

type Hop = FoundPath['hops'][number];

const End = ({ end }: { readonly end: Hop['to'] }) => {
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      className={`${buttons.link} ${record.name}`}
      dir="auto"
      onClick={() => step({ selection: end.id })}
    >
      <KindIcon kind={end.kind} />
      {end.name}
    </button>
  );
};

/** The hops of a path in order: between what, when, why it could follow, how sure, and on what evidence. */
export const PathHops = ({ path }: { readonly path: FoundPath }) => (
  <ol className={styles.hops} aria-label="Hops of this path">
    {path.hops.map((hop, place) => (
      <li key={hop.relationship.id} className={styles.hop}>
        <div className={styles.ends}>
          <span>
            <End end={path.entities[place] ?? hop.to} />
          </span>
          <span>
            <span className={tone.muted}>→</span>
            <End end={hop.to} />
          </span>
        </div>
        <HopClaim id={hop.relationship.id} reason={withoutClause(hop.wording, 'hop-dated')} />
      </li>
    ))}
  </ol>
);
