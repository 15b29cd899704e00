/** The picture as a list: stations with their people, and documents, in the order of their first days. */
import { writeDatesShort } from '../../dates/describeSpan.ts';
import { isolated } from '../../api/isolate.ts';
import type { LanesLayout } from './types.ts';

export interface StationItem {
  readonly id: string;
  readonly start: number;
  readonly text: string;
}

/** What is drawn at a place in time, in words, the earliest first. */
export function stationItems(layout: LanesLayout): StationItem[] {
  const labels = new Map(layout.lanes.map(({ code, label }) => [code, label]));
  const join = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join('; ');
  const stations = layout.stations.map(({ id, node, lane, people, start }) => ({
    id,
    start,
    text: join([
      node.label,
      writeDatesShort(node.dates, node.kind === 'PROCESS'),
      labels.get(lane),
      people.map(({ label }) => label).join(', '),
    ]),
  }));
  const documents = layout.documents.map(({ id, node, lane, start }) => ({
    id,
    start,
    text: join([
      `${node.detail || 'Document'}: ${isolated(node.label)}`,
      writeDatesShort(node.dates, false),
      labels.get(lane),
    ]),
  }));
  return [...stations, ...documents].sort((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1));
}
