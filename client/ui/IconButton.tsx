import type { ReactNode } from 'react';
import buttons from './buttons.module.css';

/** A button that shows an icon and tells its name on hover and to screen readers. */
export const IconButton = ({
  label,
  icon,
  onPress,
  strong = false,
  pressed,
  disabled = false,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly strong?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}) => (
  <button
    type="button"
    className={strong ? `${buttons.icon} ${buttons.strong}` : buttons.icon}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
  >
    {icon}
  </button>
);
