/** The picture as a list in time order, for keyboard and screen reader: Enter selects. */
import { memo, type ReactElement } from 'react';
import { stationItems } from './stationItems.ts';
import type { LanesLayout } from './types.ts';
import tone from '../../ui/tone.module.css';

interface StationListProps {
  readonly layout: LanesLayout;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string | null) => void;
}

/** Draws the visually hidden list of stations with their people, and of documents. */
export const StationList = memo(function StationList({ layout, onSelect, onFocus }: StationListProps): ReactElement {
  return (
    <ol className={tone.visuallyHidden} aria-label="Meetings, processes and documents in time order">
      {stationItems(layout).map(({ id, text }) => (
        <li key={id}>
          <button type="button" onClick={() => onSelect(id)} onFocus={() => onFocus(id)} onBlur={() => onFocus(null)}>
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
});
