import { useId, useState } from 'react';
import type { Window } from '../state/field.ts';
import { readDate } from '../dates/calendar.ts';
import tone from '../ui/tone.module.css';
import styles from './TypedWindow.module.css';

const advice = 'Write a year, month or day, such as 1992, 1992-12 or 1992-12-01.';

const problemOf = (from: string, to: string): string | null => {
  const first = from === '' ? null : readDate(from);
  const last = to === '' ? null : readDate(to);
  if (from !== '' && first === null) return `"${from}" is not a date. ${advice}`;
  if (to !== '' && last === null) return `"${to}" is not a date. ${advice}`;
  if (first !== null && last !== null && first.first >= last.after) {
    return 'The window ends before it begins: swap the two dates.';
  }
  return null;
};

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
  const given = { from: window?.from ?? '', to: window?.to ?? '' };
  const [seen, setSeen] = useState(given);
  const [from, setFrom] = useState(given.from);
  const [to, setTo] = useState(given.to);
  const [problem, setProblem] = useState<string | null>(null);
  if (seen.from !== given.from || seen.to !== given.to) {
    // The window was changed, here or elsewhere: the fields follow, what is being typed into the other one stays.
    setSeen(given);
    if (seen.from !== given.from) setFrom(given.from);
    if (seen.to !== given.to) setTo(given.to);
    setProblem(null);
  }
  const problemId = useId();
  const commit = (): void => {
    const found = problemOf(from.trim(), to.trim());
    setProblem(found);
    if (found !== null || (from.trim() === given.from && to.trim() === given.to)) return;
    onWindow(from.trim() || to.trim() ? { from: from.trim() || null, to: to.trim() || null } : null);
  };
  const field = (name: string, placeholder: string, value: string, onChange: (text: string) => void) => (
    <label className={styles.field} title={advice}>
      <span>{name}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={placeholder}
        size={10}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => onChange(event.target.value)}
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
      {field('From', 'earliest', from, setFrom)}
      {field('to', 'latest', to, setTo)}
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
