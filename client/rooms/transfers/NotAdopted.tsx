import type { IdeaAdoptionsQuery } from '../../api/types.generated.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import tone from '../../ui/tone.module.css';
import styles from './NotAdopted.module.css';

/** The ideas that came into no document of Track I; nothing where there are none. */
export const NotAdopted = ({
  ideas,
  count,
}: {
  /** The first of them. */
  readonly ideas: IdeaAdoptionsQuery['ideaAdoptions']['notAdopted'];
  /** How many there are in all. */
  readonly count: number;
}) =>
  count > 0 && (
    <details className={styles.others}>
      <summary>{count} not adopted in any document of Track I that is held here</summary>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <EntityLink entity={{ ...idea, kind: 'IDEA' }} />
          </li>
        ))}
      </ul>
      {ideas.length < count && <p className={tone.muted}>The first by name are listed.</p>}
    </details>
  );
