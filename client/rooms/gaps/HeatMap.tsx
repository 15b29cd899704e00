import type { CSSProperties } from 'react';
import { isByTrack } from '../../picture/actors/groupColors.ts';
import type { Looks } from '../../picture/looks.ts';
import { useView } from '../../state/useView.ts';
import { HeatCell } from './HeatCell.tsx';
import { HeatHead } from './HeatHead.tsx';
import { HeatRowHead } from './HeatRowHead.tsx';
import { cellKey, createCellFinder, type Analysis, type GroupKeys } from './pairs.ts';
import { useHeatCursor } from './useHeatCursor.ts';
import styles from './HeatMap.module.css';

/** Every pair of groups as a cell: how its ties compare with chance, how many they are, and whether it is a gap. */
export const HeatMap = ({
  analysis: { groups, pairs },
  looks,
  changed,
  onChoose,
}: {
  readonly analysis: Analysis;
  readonly looks: Looks;
  /** The cells that a draft changes. */
  readonly changed: ReadonlySet<string>;
  readonly onChoose: (keys: GroupKeys) => void;
}) => {
  const colors = { byTrack: isByTrack(useView(({ view }) => view.actorGrouping)), looks };
  const { place, moveTo, onKeyDown } = useHeatCursor(groups);
  const pairOf = createCellFinder(pairs);
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
        <HeatHead groups={groups} colors={colors} />
        <tbody>
          {groups.map((group, row) => (
            <tr key={group.key}>
              <HeatRowHead group={group} colors={colors} />
              {groups.map(({ key, label }, column) => {
                const pair = pairOf(group.key, key);
                return pair === null ? (
                  <td key={key} className={styles.self} aria-label="the same group" />
                ) : (
                  <HeatCell
                    key={key}
                    keys={[group.key, key]}
                    labels={[group.label, label]}
                    pair={pair}
                    isChanged={changed.has(cellKey(group.key, key))}
                    isStop={place[0] === row && place[1] === column}
                    onFocus={() => moveTo([row, column])}
                    onChoose={() => onChoose([group.key, key])}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
