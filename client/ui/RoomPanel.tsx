import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import { isTextField } from './isTextField.ts';
import aside from './aside.module.css';
import styles from './RoomPanel.module.css';

const focusTitle = (panel: HTMLElement): void => panel.querySelector<HTMLElement>('h2')?.focus();

/** Lets the focus be taken when the panel opens, and not again; nor from a field that somebody types in by then. */
const useFocusOnce = (panel: RefObject<HTMLElement | null>, take: ((panel: HTMLElement) => void) | null): void => {
  const taking = useRef(take);
  useEffect(() => {
    if (panel.current !== null && !isTextField(document.activeElement)) taking.current?.(panel.current);
    taking.current = null;
  }, [panel]);
};

const onEscapeKey =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };

/** A room at the right: its title, and the ways to close it and, on a telephone, to fold it away from the picture. */
export const RoomPanel = ({
  room,
  className,
  name,
  title,
  panelRef,
  takesFocus,
  onTakeFocus = focusTitle,
  onClose,
  onEscape = onClose,
  children,
}: {
  /** Id of the room. */
  readonly room: string;
  /** Of what stands in the panel, below its head. */
  readonly className?: string | undefined;
  readonly name: string;
  readonly title: string;
  readonly panelRef?: RefObject<HTMLElement | null>;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
  /** Where the focus goes when the panel opens; to its title if nothing else is said. */
  readonly onTakeFocus?: (panel: HTMLElement) => void;
  readonly onClose: () => void;
  /** What Escape does, if it is not to close. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}) => {
  const own = useRef<HTMLElement>(null);
  const panel = panelRef ?? own;
  const [folded, setFolded] = useState(false);
  useFocusOnce(panel, takesFocus ? onTakeFocus : null);
  return (
    <aside
      className={`${aside.aside} ${aside.sheet} ${styles.room}`}
      data-room={room}
      aria-label={name}
      data-folded={folded}
      ref={panel}
      onKeyDown={onEscapeKey(onEscape)}
    >
      <div className={styles.head}>
        <h2 tabIndex={-1}>{title}</h2>
        <span className={styles.fold}>
          <IconButton
            label={folded ? 'Show the panel' : 'Show the picture'}
            icon={folded ? <ChevronUp /> : <ChevronDown />}
            onPress={() => setFolded(!folded)}
          />
        </span>
        <IconButton label={`Close ${name.toLowerCase()}`} icon={<X />} onPress={onClose} />
      </div>
      <div className={className}>{children}</div>
    </aside>
  );
};
