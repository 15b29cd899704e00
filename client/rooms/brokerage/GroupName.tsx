import { groupColor, type GroupColors } from '../../picture/actors/groupColors.ts';
import swatch from '../../ui/swatch.module.css';
import styles from './GroupName.module.css';

/** The name of a group beside its colour in the picture. */
export const GroupName = ({
  group,
  colors,
}: {
  /** Null for none. */
  readonly group: { readonly key: string; readonly label: string } | null;
  readonly colors: GroupColors;
}) => (
  <span className={styles.name} title={group?.label}>
    <span
      className={`${swatch.swatch} ${swatch.round} ${styles.swatch}`}
      style={{ background: groupColor(group?.key ?? null, colors) }}
      aria-hidden="true"
    />
    <span dir="auto">{group?.label ?? 'no group on record'}</span>
  </span>
);
