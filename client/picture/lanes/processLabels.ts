/** Labels of processes. */
import { textWidth, wrapText, type LabelCandidate } from '../labels.ts';
import type { SliceNode } from '../slice.ts';
import { labelSize, onScreen, type LabelView } from './labelView.ts';
import type { Band, Station } from './types.ts';

/** The words inside the bar of a process known only as a whole. */
export function wholeLabel(
  { id, x, y, width, height, folded }: Station,
  { viewport, gutter }: LabelView,
): LabelCandidate {
  const line = 'whole process';
  const left = x - width / 2 + (folded.length > 0 ? 34 : 8);
  const at = onScreen(viewport, { x: left, y });
  return {
    id: `whole:${id}`,
    anchor: { x: Math.max(at.x, gutter + 8), y: at.y },
    lines: [line],
    width: textWidth(line, 10) + 4,
    height: 11,
    priority: height * viewport.zoom > 9 && width * viewport.zoom > 120 ? 30 : -1,
    places: [{ dx: 4, dy: -5.5, align: 'start' }],
    tone: 'whole',
    select: id,
    mayCover: id,
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
