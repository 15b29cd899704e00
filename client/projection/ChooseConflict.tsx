import { useQuery } from 'urql';
import { useView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import buttons from '../ui/buttons.module.css';
import tone from '../ui/tone.module.css';
import styles from './ChooseConflict.module.css';
import { ConflictChoicesDocument } from './operations.generated.ts';

/** Asks of which conflict, where what is asked has no meaning without one. */
export const ChooseConflict = ({
  why,
  otherwise,
}: {
  /** Why it has to be chosen, in a sentence. */
  readonly why: string;
  /** What all conflicts together can be asked as well, as a choice; null for nothing. */
  readonly otherwise: { readonly text: string; readonly change: Partial<View> } | null;
}) => {
  const step = useView((state) => state.step);
  const [{ data, error, fetching }, ask] = useQuery({ query: ConflictChoicesDocument });
  return (
    <section className={styles.choose} aria-label="Choose a conflict">
      <p>{why}</p>
      {error !== undefined && <ErrorNotice error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {fetching && data === undefined && <p className={tone.muted}>Loading…</p>}
      <ul>
        {data?.conflicts.nodes.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={buttons.button} dir="auto" onClick={() => step({ conflicts: [id] })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {otherwise !== null && (
        <button type="button" className={buttons.link} onClick={() => step(otherwise.change)}>
          {otherwise.text}
        </button>
      )}
    </section>
  );
};
