import { useEffect, useState } from 'react';
import styles from './NumberField.module.css';

/** A field for a whole number from 1 up; emptied, it is null. It takes effect with Enter or on leaving. */
export const NumberField = ({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}) => {
  const written = value === null ? '' : String(value);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const commit = (): void => {
    if (text === written) return;
    const number = text.trim() === '' ? null : Number(text);
    if (number === null || (Number.isInteger(number) && number >= 1 && number <= most)) onChange(number);
    else setText(written);
  };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        inputMode="numeric"
        value={text}
        placeholder="any"
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </label>
  );
};
