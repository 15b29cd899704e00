import { memo } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useDoing, useOffer } from '../actions/desk.ts';
import { ActionSegments } from '../actions/ActionSegments.tsx';
import { copyLink, redo, startOver, themeChoices, undo } from '../actions/pageActions.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { openAbout, openKeys, openPalette, toggleFilters } from './actions.ts';
import { RoomButtons } from './RoomButtons.tsx';
import { SearchBox } from './SearchBox.tsx';
import styles from './Header.module.css';

const Brand = () => {
  const { take } = useOffer(startOver);
  return (
    <h1 className={styles.brand}>
      <a
        href="./"
        onClick={(event) => {
          event.preventDefault();
          void take?.();
        }}
      >
        <svg className={styles.mark} viewBox="0 0 28 20" aria-hidden="true">
          <path d="M2 17H8C15 17 13 3 20 3H26" />
          <path d="M2 11H26" />
        </svg>
        Crosstrack
      </a>
    </h1>
  );
};

/** The top of the page: name, search, rooms, link, theme, and what these records are. */
export const Header = memo(function Header({
  onFilters,
  filtersOpen,
  isDrawn,
}: {
  readonly onFilters: () => void;
  readonly filtersOpen: boolean;
  /** Whether the picture is drawn, and what is not needed for it may be fetched. */
  readonly isDrawn: boolean;
}) {
  useDoing(toggleFilters, onFilters);
  return (
    <header className={styles.header}>
      <Brand />
      <SearchBox soon={isDrawn} />
      <RoomButtons />
      <div className={styles.end}>
        <span className={styles.roomy}>
          <ActionButton action={undo} kind="icon" stays />
          <ActionButton action={redo} kind="icon" stays />
        </span>
        <span className={styles.wideOnly}>
          <ActionButton action={openPalette} kind="icon" stays />
        </span>
        <ActionButton action={copyLink} />
        <ActionSegments label="Colours" choices={themeChoices} />
        <span className={styles.roomy}>
          <ActionButton action={openKeys} kind="icon" stays />
        </span>
        <ActionButton action={openAbout} kind="icon" stays />
        <span className={styles.narrowOnly}>
          <IconButton
            label={toggleFilters.label}
            icon={<toggleFilters.Icon />}
            onPress={onFilters}
            pressed={filtersOpen}
          />
        </span>
      </div>
    </header>
  );
});
