/** Labels of meetings and documents. */
import { textWidth, wrapText, type LabelCandidate, type LabelPlace } from '../labels.ts';
import { writeDatesShort } from '../../dates/describeSpan.ts';
import { labelLine, labelSize, onScreen, type LabelView } from './labelView.ts';
import type { PlacedDocument, Station } from './types.ts';

/** A meeting's name without the name of its process in front. */
export function shortName(label: string, process: string): string {
  const [head = '', ...rest] = label.split(', ');
  const tail = rest.join(', ');
  const first = process.split(/\s+/u)[0] ?? '';
  const short = tail && first && head.startsWith(first) ? tail : label;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function aboveAndBelow(height: number, gap: number): LabelPlace[] {
  const place = (dx: number, dy: number, align: LabelPlace['align'], leader = false): LabelPlace => ({
    dx,
    dy,
    align,
    leader,
  });
  return [
    place(0, -height - gap, 'middle'),
    place(0, gap, 'middle'),
    place(-8, -height - gap, 'start'),
    place(8, -height - gap, 'end'),
    place(0, -height - gap - 22, 'middle', true),
    place(-8, -height - gap - 34, 'start', true),
    place(8, -height - gap - 34, 'end', true),
  ];
}

/** The label of a meeting: its short name and its dates, above or below. */
export function stationLabel(
  station: Station,
  { viewport }: LabelView,
  most: number,
  countHeight: number,
): LabelCandidate {
  const { id, node, x, y, height, form, people } = station;
  const name = shortName(node.label, node.process?.label ?? '');
  const lines = [...wrapText(name, 108, labelSize, most), writeDatesShort(node.dates, node.kind === 'PROCESS')];
  const tall = lines.length * labelLine;
  const half = (height * viewport.zoom) / 2;
  const below = half + (station.folded.length > 0 || station.unfolded ? countHeight * viewport.zoom + 5 : 5);
  const places = aboveAndBelow(tall, 4).map((place) => ({
    ...place,
    dy: place.dy > 0 ? below : place.dy - half,
    leaderFrom: -half,
  }));
  return {
    id: `station:${id}`,
    anchor: onScreen(viewport, { x, y }),
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, labelSize))) + 4,
    height: tall,
    priority: 60 + Math.min(people.length, 20) + (form === 'process' ? -30 : 0),
    places,
    tone: 'station',
    select: id,
    mayCover: [id],
  };
}

/** The label of a document. */
export function documentLabel(
  { id, node, x, y, size: across }: PlacedDocument,
  { viewport }: LabelView,
): LabelCandidate {
  const lines = wrapText(node.label, 150, labelSize, 2);
  const tall = lines.length * labelLine;
  const half = (across * viewport.zoom) / 2 + 3;
  return {
    id: `document:${id}`,
    anchor: onScreen(viewport, { x, y }),
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, labelSize))) + 4,
    height: tall,
    priority: node.detail === 'agreement' ? 108 : 55,
    places: [
      ...aboveAndBelow(tall, half).slice(0, 1),
      { dx: half, dy: -tall / 2, align: 'start' },
      { dx: -half, dy: -tall / 2, align: 'end' },
      ...aboveAndBelow(tall, half).slice(1),
    ],
    tone: node.detail === 'agreement' ? 'agreement' : 'document',
    select: id,
    mayCover: [id],
  };
}
