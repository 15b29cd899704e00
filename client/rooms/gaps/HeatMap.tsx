import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import { groupColor, isByTrack } from '../../picture/actors/groupColors.ts';
import type { ColorPair } from '../../picture/sideColors.ts';
import { useView } from '../../state/useView.ts';
import { cellId, nextCell } from './heatCells.ts';
import { heatLevel } from './heatLevel.ts';
import { describeCell, gapState, type Analysis, type GroupKeys, type Pair } from './pairs.ts';
import swatches from '../../ui/swatch.module.css';
import tone from '../../ui/tone.module.css';
import styles from './HeatMap.module.css';
import heat from './heat.module.css';

/** Every pair of groups as a cell: how its ties compare with chance, how many they are, and whether it is a gap. */
export const HeatMap = ({
  analysis: { groups, pairs },
  hues,
  changed,
  onChoose,
}: {
  readonly analysis: Analysis;
  readonly hues: ReadonlyMap<string, ColorPair>;
  /** The cells that a draft changes. */
  readonly changed: ReadonlySet<string>;
  readonly onChoose: (keys: GroupKeys) => void;
}) => {
  const { gap, actorGrouping } = useView((state) => state.view);
  const [cursor, setCursor] = useState<readonly [number, number]>([0, 1]);
  const byKeys = new Map<string, Pair>(
    pairs.flatMap((pair) => [
      [`${pair.a.key} ${pair.b.key}`, pair] as const,
      [`${pair.b.key} ${pair.a.key}`, pair] as const,
    ]),
  );
  const last = groups.length - 1;
  const [row, column] = [Math.min(cursor[0], last), Math.min(cursor[1], last)];
  const active = row === column ? ([0, 1] as const) : ([row, column] as const);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextCell(active, event.key, groups.length);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    document.getElementById(cellId(groups[next[0]]?.key ?? '', groups[next[1]]?.key ?? ''))?.focus();
  };
  const colors = { byTrack: isByTrack(actorGrouping), hues };
  const swatch = (key: string) => (
    <span
      className={`${swatches.swatch} ${swatches.round} ${styles.swatch}`}
      style={{ background: groupColor(key, colors) }}
      aria-hidden="true"
    />
  );
  return (
    <div className={styles.box} style={{ '--columns': groups.length } as CSSProperties}>
      <table
        className={styles.map}
        data-wide={pairs.some(({ observed }) => observed >= 100)}
        // A grid: one stop of the tab key, and arrow keys within.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label="Ties between each two groups"
        aria-describedby="heat-hint"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              <span className={tone.visuallyHidden}>Group</span>
            </th>
            {groups.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.column} title={label}>
                <span className={styles.columnName} dir="auto">
                  {label}
                </span>
                {swatch(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((first, rowPlace) => (
            <tr key={first.key}>
              <th scope="row" className={styles.row} title={`${first.label}: ${first.size} people`}>
                {swatch(first.key)}
                <span className={styles.rowName} dir="auto">
                  {first.label}
                </span>
                <span className={styles.size}>
                  {first.size}
                  <span className={tone.visuallyHidden}> people</span>
                </span>
              </th>
              {groups.map((second, columnPlace) => {
                const pair = byKeys.get(`${first.key} ${second.key}`);
                if (pair === undefined)
                  return <td key={second.key} className={styles.self} aria-label="the same group" />;
                const isChanged = changed.has(`${first.key} ${second.key}`);
                const isChosen = gap !== null && gap.includes(first.key) && gap.includes(second.key);
                const name =
                  describeCell(first.label, second.label, pair) + (isChanged ? '; changed by the draft' : '');
                return (
                  <td key={second.key}>
                    <button
                      type="button"
                      id={cellId(first.key, second.key)}
                      className={`${heat.cell} ${heat.level}`}
                      data-heat={heatLevel(pair.observed, pair.expected)}
                      data-gap={gapState(pair)}
                      data-changed={isChanged}
                      aria-label={name}
                      aria-current={isChosen}
                      title={name}
                      tabIndex={active[0] === rowPlace && active[1] === columnPlace ? 0 : -1}
                      onFocus={() => setCursor([rowPlace, columnPlace])}
                      onClick={() => onChoose([first.key, second.key])}
                    >
                      {pair.observed}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
