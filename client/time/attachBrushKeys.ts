import type { Selection } from 'd3-selection';
import { toIsoDay } from '../dates/calendar.ts';
import { moveDay, type SnapUnit } from './snapDay.ts';
import type { Extent } from './useTimeline.ts';

const parts = {
  handleWest: { selector: '.handle--w', label: 'Begin of the time window' },
  handleEast: { selector: '.handle--e', label: 'End of the time window' },
  whole: { selector: '.selection', label: 'Time window: move it' },
} as const;

type Part = keyof typeof parts;

const clamp = (day: number, low: number, high: number): number => Math.min(Math.max(day, low), high);

const moved = (part: Part, window: Extent, units: number, unit: SnapUnit, extent: Extent): Extent => {
  if (part === 'handleWest') {
    return { from: clamp(moveDay(window.from, units, unit), extent.from, window.to - 1), to: window.to };
  }
  if (part === 'handleEast') {
    return { from: window.from, to: clamp(moveDay(window.to, units, unit), window.from + 1, extent.to) };
  }
  const next = { from: moveDay(window.from, units, unit), to: moveDay(window.to, units, unit) };
  return next.from < extent.from || next.to > extent.to ? window : next;
};

/** Lets the arrow keys move and resize a brush: Shift moves farther, Delete clears the window. */
export const attachBrushKeys = (
  target: Selection<SVGGElement, unknown, null, undefined>,
  extent: Extent,
  unit: SnapUnit,
  onWindow: (window: Extent | null) => void,
): { readonly show: (window: Extent | null) => void; readonly detach: () => void } => {
  let shown: Extent | null = null;
  const names = Object.keys(parts) as Part[];
  for (const part of names) {
    target
      .select<SVGRectElement>(parts[part].selector)
      .attr('role', 'slider')
      .attr('aria-label', parts[part].label)
      .attr('aria-valuemin', extent.from)
      .attr('aria-valuemax', extent.to)
      .on('keydown', (event: KeyboardEvent) => {
        if (shown === null) return;
        const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (event.key === 'Delete' || event.key === 'Backspace') onWindow(null);
        else if (direction !== undefined)
          onWindow(moved(part, shown, direction * (event.shiftKey ? 12 : 1), unit, extent));
        else return;
        event.preventDefault();
      });
  }
  return {
    show: (window) => {
      shown = window;
      for (const part of names) {
        const element = target.select<SVGRectElement>(parts[part].selector);
        element.attr('tabindex', window === null ? null : 0);
        if (window === null) continue;
        const day = part === 'handleEast' ? window.to - 1 : window.from;
        const text = part === 'whole' ? `${toIsoDay(window.from)} to ${toIsoDay(window.to - 1)}` : toIsoDay(day);
        element.attr('aria-valuenow', day).attr('aria-valuetext', text);
      }
    },
    detach: () => {
      for (const part of names) target.select(parts[part].selector).on('keydown', null);
    },
  };
};
