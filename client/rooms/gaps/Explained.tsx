import { useId, useState, type ReactNode } from 'react';
import { ExternalLink } from 'lucide-react';
import type { Meaning } from './meanings.ts';
import styles from './Explained.module.css';

const Explanation = ({ id, meaning }: { readonly id: string; readonly meaning: Meaning }) => (
  <div className={styles.explanation} id={id}>
    <p>{meaning.meaning}</p>
    <p>
      <span className={styles.word}>How:</span> {meaning.formula}
    </p>
    <p>
      <span className={styles.word}>Source:</span>{' '}
      {meaning.url === null ? (
        meaning.source
      ) : (
        <a href={meaning.url} target="_blank" rel="noreferrer noopener">
          {meaning.source}
          <ExternalLink aria-label="opens in a new tab" />
        </a>
      )}
    </p>
  </div>
);

/** A number under its name; a click on the name tells what it says, how it is computed, and where the formula is from. */
export const ExplainedFact = ({ meaning, children }: { readonly meaning: Meaning; readonly children: ReactNode }) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.fact}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls={id}
        title="What does this say?"
        onClick={() => setOpen(!open)}
      >
        {meaning.name}
      </button>
      <div className={styles.value}>{children}</div>
      {open && <Explanation id={id} meaning={meaning} />}
    </li>
  );
};

/** A row of a table of before and after under the name of its number, explained in the same way. */
export const ExplainedRow = ({
  meaning,
  name = meaning.name,
  before,
  after,
}: {
  readonly meaning: Meaning;
  readonly name?: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr data-same={before === after}>
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            aria-expanded={open}
            aria-controls={id}
            title="What does this say?"
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </th>
        <td>{before}</td>
        <td>{after}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <Explanation id={id} meaning={meaning} />
          </td>
        </tr>
      )}
    </>
  );
};
