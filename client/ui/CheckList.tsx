import { laneColor } from './laneColor.ts';
import buttons from './buttons.module.css';
import check from './check.module.css';
import swatch from './swatch.module.css';
import tone from './tone.module.css';

/** One choice of a list. */
export interface CheckItem {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Code of the lane whose colour stands beside it. */
  readonly lane?: string;
  readonly count?: number | undefined;
}

/** Choices of which any number may hold; none chosen means all. */
export const CheckList = ({
  label,
  unit,
  items,
  chosen,
  onChange,
}: {
  readonly label: string;
  /** What the counts count. */
  readonly unit: string;
  readonly items: readonly CheckItem[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) => (
  <fieldset>
    <legend className={tone.visuallyHidden}>{label}</legend>
    {items.map(({ value, label: text, hint, lane, count }) => (
      <label key={value} className={check.check} title={hint} data-empty={count === 0}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
        {lane !== undefined && (
          <span className={swatch.swatch} style={{ background: laneColor(lane) }} aria-hidden="true" />
        )}
        <span className={check.label}>{text}</span>
        {count !== undefined && (
          <span className={check.count}>
            {count.toLocaleString('en')}
            <span className={tone.visuallyHidden}> {unit}</span>
          </span>
        )}
      </label>
    ))}
    {chosen.length > 0 && (
      <button type="button" className={buttons.quiet} onClick={() => onChange([])}>
        Show all
      </button>
    )}
  </fieldset>
);
