import { Wording } from '../../records/Wording.tsx';
import type { FoundPath } from './foundPath.ts';
import styles from './PathObjections.module.css';

/** What is recorded against a path: an idea on it that was rejected, or somebody on it who rejected one. */
export const PathObjections = ({ path }: { readonly path: FoundPath }) =>
  path.objections.length > 0 && (
    <ul className={styles.objections} aria-label="Recorded against this path">
      {path.objections.map(({ wording }, place) => (
        <li key={place}>
          <Wording of={wording} />
        </li>
      ))}
    </ul>
  );
