import { laneColor } from './laneColor.ts';

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
  <fieldset className="checks">
    <legend className="visually-hidden">{label}</legend>
    {items.map(({ value, label: text, hint, lane, count }) => (
      <label key={value} className="check" title={hint} data-empty={count === 0}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
        {lane !== undefined && <span className="swatch" style={{ background: laneColor(lane) }} aria-hidden="true" />}
        <span className="check-label">{text}</span>
        {count !== undefined && (
          <span className="check-count">
            {count.toLocaleString('en')}
            <span className="visually-hidden"> {unit}</span>
          </span>
        )}
      </label>
    ))}
    {chosen.length > 0 && (
      <button type="button" className="quiet" onClick={() => onChange([])}>
        Show all
      </button>
    )}
  </fieldset>
);
