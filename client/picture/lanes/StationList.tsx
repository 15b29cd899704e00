/** The picture as a list in time order, for keyboard and screen reader: Enter selects. */
import { memo, type ReactElement } from 'react';
import { writeDatesShort } from '../../dates/describeSpan.ts';
import type { LanesLayout } from './types.ts';
import tone from '../../ui/tone.module.css';

interface StationListProps {
  readonly layout: LanesLayout;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string | null) => void;
}

/** Draws the visually hidden list of stations with their people, and of documents. */
export const StationList = memo(function StationList({ layout, onSelect, onFocus }: StationListProps): ReactElement {
  const labels = new Map(layout.lanes.map(({ code, label }) => [code, label]));
  const stations = layout.stations.map(({ id, node, lane, people, start }) => ({
    id,
    start,
    text: [
      node.label,
      writeDatesShort(node.dates, node.kind === 'PROCESS'),
      labels.get(lane),
      people.map(({ label }) => label).join(', '),
    ],
  }));
  const documents = layout.documents.map(({ id, node, lane, start }) => ({
    id,
    start,
    text: [`${node.detail || 'Document'}: ${node.label}`, writeDatesShort(node.dates, false), labels.get(lane)],
  }));
  const items = [...stations, ...documents].sort((one, other) => one.start - other.start);
  return (
    <ol className={tone.visuallyHidden} aria-label="Meetings and documents in time order">
      {items.map(({ id, text }) => (
        <li key={id}>
          <button type="button" onClick={() => onSelect(id)} onFocus={() => onFocus(id)} onBlur={() => onFocus(null)}>
            {text.filter(Boolean).join('; ')}
          </button>
        </li>
      ))}
    </ol>
  );
});
