import { groupSwatch, type GroupColors } from '../../picture/actors/groupColors.ts';
import swatch from '../../ui/swatch.module.css';

/** The colour of a group beside its name. */
export const GroupSwatch = ({
  groupKey,
  colors,
  className,
}: {
  readonly groupKey: string;
  readonly colors: GroupColors;
  /** Where it stands beside the name. */
  readonly className: string | undefined;
}) => (
  <span
    className={`${swatch.swatch} ${swatch.round} ${className}`}
    style={{ background: groupSwatch(groupKey, colors) }}
    aria-hidden="true"
  />
);
