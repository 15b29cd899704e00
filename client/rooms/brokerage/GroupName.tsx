import { groupSwatch, type GroupColors } from '../../picture/actors/groupColors.ts';
import swatch from '../../ui/swatch.module.css';
import styles from './GroupName.module.css';

/** The name of a group beside its colour in the picture. */
export const GroupName = ({
  group,
  none = 'no group on record',
  colors,
}: {
  /** Null for none. */
  readonly group: { readonly key: string; readonly label: string } | null;
  /** What is said where there is none. */
  readonly none?: string;
  readonly colors: GroupColors;
}) => (
  <span className={styles.name} title={group?.label ?? none}>
    <span
      className={`${swatch.swatch} ${swatch.round} ${styles.swatch}`}
      style={{ background: groupSwatch(group?.key ?? null, colors) }}
      aria-hidden="true"
    />
    <span dir="auto">{group?.label ?? none}</span>
  </span>
);
