import { useId } from 'react';
import type { Window } from '../state/fieldKinds.ts';
import { typingAdvice, type TypedEnds } from './typedEnds.ts';
import { useTypedEnds } from './useTypedEnds.ts';
import tone from '../ui/tone.module.css';
import styles from './TypedWindow.module.css';

/** The two ends of a window as typed dates. */
export const TypedWindow = ({
  label,
  submit,
  window,
  onChange: onWindow,
}: {
  readonly label: string;
  /** What sending it does, for those who listen. */
  readonly submit: string;
  readonly window: Window | null;
  readonly onChange: (window: Window | null) => void;
}) => {
  const { ends, problem, type, commit } = useTypedEnds(window, onWindow);
  const problemId = useId();
  const field = (end: keyof TypedEnds, name: string, placeholder: string) => (
    <label className={styles.field} title={typingAdvice}>
      <span>{name}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={placeholder}
        size={10}
        value={ends[end]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => type({ [end]: event.target.value })}
        onBlur={commit}
      />
    </label>
  );
  return (
    <form
      className={styles.window}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      {field('from', 'From', 'earliest')}
      {field('to', 'to', 'latest')}
      <button type="submit" className={tone.visuallyHidden}>
        {submit}
      </button>
      {problem !== null && (
        <p className={styles.problem} id={problemId} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
};
