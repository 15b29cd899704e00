import { useId, type ReactNode } from 'react';
import styles from './Segments.module.css';
import tone from './tone.module.css';

/** A choice of exactly one of a few, drawn as joined buttons. */
export const Segments = <Value extends string>({
  label,
  value,
  options,
  onChange,
  showLabel = false,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: ReactNode;
    /** What choosing it means, on hover. */
    readonly hint?: string;
  }[];
  readonly onChange: (value: Value) => void;
  readonly showLabel?: boolean;
}) => {
  const name = useId();
  return (
    <fieldset>
      <legend className={showLabel ? styles.label : tone.visuallyHidden}>{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label
            key={option.value}
            className={styles.segment}
            title={option.hint ?? (option.icon ? option.label : undefined)}
          >
            <input
              type="radio"
              className={tone.visuallyHidden}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            <span className={option.icon ? tone.visuallyHidden : undefined}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
