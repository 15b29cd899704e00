import type { GroupColors } from '../../picture/actors/groupColors.ts';
import { GroupSwatch } from './GroupSwatch.tsx';
import type { Analysis } from './pairs.ts';
import tone from '../../ui/tone.module.css';
import styles from './HeatRowHead.module.css';

/** The group before a row of the heat map, and how many people are in it. */
export const HeatRowHead = ({
  group: { key, label, size },
  colors,
}: {
  readonly group: Analysis['groups'][number];
  readonly colors: GroupColors;
}) => (
  <th scope="row" className={styles.row} title={`${label}: ${size} people`}>
    <GroupSwatch groupKey={key} colors={colors} className={styles.swatch} />
    <span className={styles.name} dir="auto">
      {label}
    </span>
    <span className={styles.size}>
      {size}
      <span className={tone.visuallyHidden}> people</span>
    </span>
  </th>
);
