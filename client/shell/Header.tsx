import { Monitor, Moon, SlidersHorizontal, Sun } from 'lucide-react';
import { SearchBox } from './SearchBox.tsx';
import { useView } from '../state/useView.ts';
import { startView } from '../state/view.ts';
import { CopyLink } from './CopyLink.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Rooms } from './RoomButtons.tsx';
import { Segments } from '../ui/Segments.tsx';
import buttons from '../ui/buttons.module.css';

/** The top of the page: name, search, rooms, link, theme, and the way to the GraphQL explorer. */
export const Header = ({
  onFilters,
  filtersOpen,
}: {
  readonly onFilters: () => void;
  readonly filtersOpen: boolean;
}) => {
  const theme = useView((state) => state.view.theme);
  const step = useView((state) => state.step);
  return (
    <header className="header">
      <h1 className="brand">
        <a
          href="./"
          onClick={(event) => {
            event.preventDefault();
            step({ ...startView, theme });
          }}
        >
          <svg className="brand-mark" viewBox="0 0 28 20" aria-hidden="true">
            <path d="M2 17H8C15 17 13 3 20 3H26" />
            <path d="M2 11H26" />
          </svg>
          Crosstrack
        </a>
      </h1>
      <SearchBox />
      <Rooms />
      <div className="header-end">
        <CopyLink />
        <Segments
          label="Colours"
          value={theme}
          options={[
            { value: 'light', label: 'Light', icon: <Sun aria-hidden="true" /> },
            { value: 'auto', label: 'As the system', icon: <Monitor aria-hidden="true" /> },
            { value: 'dark', label: 'Dark', icon: <Moon aria-hidden="true" /> },
          ]}
          onChange={(next) => step({ theme: next })}
        />
        <a className={`${buttons.quiet} header-graphiql`} href="/graphiql">
          GraphQL
        </a>
        <span className="only-narrow">
          <IconButton
            label="Filters and legend"
            icon={<SlidersHorizontal />}
            onPress={onFilters}
            pressed={filtersOpen}
          />
        </span>
      </div>
    </header>
  );
};
