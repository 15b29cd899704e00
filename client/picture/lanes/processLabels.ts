/** Labels of processes. */
import { textWidth, wrapText, type LabelCandidate } from '../labels.ts';
import { writeDatesShort } from '../../dates/describeSpan.ts';
import type { SliceNode } from '../slice.ts';
import { labelSize, onScreen, type LabelView } from './labelView.ts';
import type { AxisBreaks } from './axis.ts';
import type { Band, Station } from './types.ts';

/** What is to be said of a process as a whole, the longest that fits: since when, where that lies beyond a break. */
function wholeWords({ node, beyond, endless }: Station, room: number): string | null {
  const [from = '', to = ''] = node.dates.split('/');
  const ends = [
    beyond.before ? `since ${writeDatesShort(from, false)}` : '',
    beyond.after && !endless ? `until ${writeDatesShort(to, false)}` : '',
    endless ? 'no end recorded' : '',
  ].filter(Boolean);
  const choices = [['whole process', ...ends], ends, ends.slice(0, 1)].map((words) => words.join(', '));
  return choices.find((words) => words !== '' && textWidth(words, 10) <= room) ?? null;
}

/** The words inside the bar of a process known only as a whole. */
export function wholeLabel(station: Station, { viewport, gutter }: LabelView, { before }: AxisBreaks): LabelCandidate {
  const { id, x, y, width, height, folded, beyond } = station;
  const start = x - width / 2 + (folded.length > 0 ? 34 : 8);
  const left = onScreen(viewport, { x: beyond.before && before ? Math.max(before.x, start) : start, y });
  const anchor = { x: Math.max(left.x + (beyond.before ? 6 : 0), gutter + 8), y: left.y };
  const right = onScreen(viewport, { x: x + width / 2, y }).x;
  const line = height * viewport.zoom > 9 ? wholeWords(station, right - anchor.x - 10) : null;
  return {
    id: `whole:${id}`,
    anchor,
    lines: [line ?? ''],
    width: textWidth(line ?? '', 10) + 4,
    height: 11,
    priority: line === null ? -1 : beyond.before || beyond.after ? 100 : 30,
    places: [{ dx: 4, dy: -5.5, align: 'start' }],
    tone: 'whole',
    select: id,
    mayCover: [id],
  };
}

/** The name of a process, on its panel or above its bar. */
export function bandLabel(
  { key, process, left, right, top, bottom, bar }: Band,
  { viewport, far, gutter }: LabelView,
): LabelCandidate[] {
  if (!process) return [];
  const at = far ? { x: bar.left, y: bar.y - bar.height / 2 } : { x: left, y: top };
  const fontSize = far ? 10.5 : labelSize;
  const [line = process.label] = wrapText(process.label, far ? 230 : 250, fontSize, 1);
  const end = onScreen(viewport, { x: right, y: top }).x;
  const across = (right - left) * viewport.zoom;
  const deep = (bottom - top) * viewport.zoom;
  return [
    {
      id: `band:${key}`,
      anchor: onScreen(viewport, at),
      lines: [line],
      width: textWidth(line, fontSize) * 1.06 + 6,
      height: 12,
      priority: far ? 80 + Math.min(across, 100) / 10 : 104,
      places: far
        ? [
            { dx: 0, dy: -12, align: 'start' },
            { dx: -4, dy: -6, align: 'end' },
          ]
        : [
            { dx: 6, dy: 2, align: 'start' },
            { dx: across - 6, dy: 2, align: 'end' },
            { dx: 6, dy: deep - 13, align: 'start' },
            { dx: across - 6, dy: deep - 13, align: 'end' },
            { dx: 6, dy: -12, align: 'start' },
          ],
      tone: far ? 'bar' : 'process',
      steady: true,
      select: process.id,
      ...(end > gutter + 60 ? { sticky: end } : {}),
    },
  ];
}

/** A single process is named once, at the head of the picture. */
export function headLabel(process: SliceNode, { gutter }: LabelView): LabelCandidate {
  return {
    id: 'head',
    anchor: { x: gutter + 8, y: 8 },
    lines: [process.label],
    width: textWidth(process.label, 14) * 1.08 + 6,
    height: 17,
    priority: 200,
    places: [{ dx: 0, dy: 0, align: 'start' }],
    tone: 'head',
    select: process.id,
  };
}
