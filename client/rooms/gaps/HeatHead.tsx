import type { GroupColors } from '../../picture/actors/groupColors.ts';
import { GroupSwatch } from './GroupSwatch.tsx';
import type { Analysis } from './pairs.ts';
import tone from '../../ui/tone.module.css';
import styles from './HeatHead.module.css';

/** The groups above the columns of the heat map. */
export const HeatHead = ({ groups, colors }: { readonly groups: Analysis['groups']; readonly colors: GroupColors }) => (
  <thead className={styles.head}>
    <tr>
      <th className={styles.corner} scope="col">
        <span className={tone.visuallyHidden}>Group</span>
      </th>
      {groups.map(({ key, label }) => (
        <th key={key} scope="col" className={styles.column} title={label}>
          <span className={styles.name} dir="auto">
            {label}
          </span>
          <GroupSwatch groupKey={key} colors={colors} className={styles.swatch} />
        </th>
      ))}
    </tr>
  </thead>
);
