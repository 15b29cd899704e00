import { describe, expect, it } from 'vitest';
import { axisBreaks, axisTicks } from '../../../client/picture/lanes/axisTicks.ts';
import { xOfDay } from '../../../client/picture/lanes/axis.ts';
import { labelCandidates } from '../../../client/picture/lanes/labelCandidates.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { marksInLanes } from '../../../client/picture/lanes/marksInLanes.ts';
import { measuredStretch } from '../../../client/picture/lanes/measuredStretch.ts';
import { collectStops } from '../../../client/picture/lanes/stops.ts';
import { solveTimeScale } from '../../../client/picture/lanes/timeScale.ts';
import { fittedViewport } from '../../../client/picture/lanes/viewport.ts';
import { toDay } from '../../../client/dates/calendar.ts';
import type { Span } from '../../../client/picture/slice.ts';
import { exactly, SliceBuilder } from './builders.ts';

const options = { width: 1000, height: 600, blend: 0.5, unfolded: new Set<string>() };
const years = (from: number, to: number): Span => exactly(toDay(from), toDay(to));

/** Two meetings of 1993 and 2003 in a series, beside a series of these years. */
const beside = (span: Span, dates = ''): SliceBuilder => {
  const builder = new SliceBuilder();
  builder.add('PROCESS', 'beside', { lane: 'II', span, dates });
  builder.meeting('first', 'II', toDay(1993));
  builder.meeting('last', 'II', toDay(2003) - 1);
  return builder;
};
const stretchOf = (builder: SliceBuilder, extent?: { from: number | null; to: number | null }): number[] => {
  const { from, to } = measuredStretch(collectStops(builder.slice()).stops, extent);
  return [from, to].map((day) => new Date(day * 86_400_000).getUTCFullYear());
};

describe('the stretch that is measured', () => {
  it.each([
    ['a bar that begins within half of ten years', years(1989, 1995), [1989, 2003]],
    ['not one that begins eleven years before', years(1982, 1995), [1993, 2003]],
    ['not one that ends seven years after', years(1995, 2010), [1993, 2003]],
    ['a bar that lies wholly before', years(1960, 1962), [1960, 2003]],
  ])('holds the meetings, and %s', (_, span, expected) => expect(stretchOf(beside(span))).toEqual(expected));

  it('holds bars of years around a single meeting, but not those of decades', () => {
    const builder = new SliceBuilder();
    builder.meeting('only', '1.5', toDay(2006, 4, 9));
    builder.add('PROCESS', 'talks', { lane: 'I', span: years(2003, 2009) });
    builder.add('PROCESS', 'dialogue', { lane: 'II', span: years(1993, 2009) });
    expect(stretchOf(builder)).toEqual([2003, 2009]);
  });

  it('reaches as far as was chosen, and no further for a bar', () => {
    const chosen = { from: toDay(1992), to: null };
    expect(stretchOf(beside(years(1991, 1995)), chosen)).toEqual([1992, 2003]);
  });

  it('is all of time where there are bars alone', () => {
    const builder = new SliceBuilder();
    builder.add('PROCESS', 'alone', { lane: 'II', span: years(1950, 1990) });
    expect(measuredStretch(collectStops(builder.slice()).stops)).toEqual({ from: -Infinity, to: Infinity });
  });
});

describe('a break of the axis', () => {
  const slice = beside({ ...years(1981, 2020), end: null, endEarliest: null }, '1981/..').slice();
  const layout = layoutLanes(slice, options);
  const view = { zoom: 1, pan: 0, left: 0, right: layout.width };

  it('stands before the first meeting and after the beginning of the bar', () => {
    const bar = layout.stations.find(({ id }) => id === 'beside')!;
    const [first] = layout.stations.filter(({ form }) => form === 'meeting');
    const { before } = layout.scale.breaks;
    expect(before?.day).toBe(toDay(1993));
    expect(bar.x - bar.width / 2).toBeLessThan(before!.x);
    expect(before!.x).toBeLessThan(first!.x);
    expect(bar.beyond).toEqual({ before: true, after: false });
    expect(marksInLanes(slice, { from: null, to: null })).toEqual({ silent: false, break: true, open: true });
  });

  it('is shown on the axis, which names no date beyond it', () => {
    expect(axisBreaks(layout.scale, view).map(({ side }) => side)).toEqual(['before']);
    const ticks = axisTicks(layout.scale, view);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every(({ day }) => day >= toDay(1993))).toBe(true);
  });

  it('lets the bar say since when, and that no end is recorded', () => {
    const viewport = fittedViewport(layout, 1000, 630);
    const labels = labelCandidates(layout, {
      viewport,
      far: false,
      gutter: 92,
      seen: { left: 92, top: 2, right: 998, bottom: 600 },
      colorOf: () => '#000000',
    });
    const whole = labels.find(({ id }) => id === 'whole:beside');
    expect(whole?.lines).toEqual(['whole process, since 1981, no end recorded']);
    expect(whole?.anchor.x).toBeGreaterThan(layout.scale.breaks.before!.x);
  });

  it('lets the bar be whole up to the last record of it, and fade out from there', () => {
    const endOfRecord = toDay(1998);
    const open = beside({ ...years(1994, 2020), end: null, endEarliest: null }, '1994/..');
    const [known] = open.nodes.splice(0, 1, { ...open.nodes[0]!, recorded: { start: toDay(1994), end: endOfRecord } });
    const drawn = layoutLanes(open.slice(), options);
    const bar = drawn.stations.find(({ id }) => id === known!.id)!;
    expect(bar.recordedTo).toBeCloseTo(xOfDay(drawn.scale, endOfRecord));
    expect(bar.recordedTo).toBeLessThan(bar.x + bar.width / 2);
    const band = drawn.bands.find(({ process }) => process?.id === known!.id)!;
    expect(band.bar.recordedTo).toBeCloseTo(bar.recordedTo);
    // A bar whose end is recorded is whole.
    const closed = layoutLanes(beside(years(1994, 1998)).slice(), options).stations.find(({ id }) => id === 'beside')!;
    expect(closed.recordedTo).toBeCloseTo(closed.x + closed.width / 2);
  });

  it('keeps the order of days beyond it, at a fixed distance whatever lies between', () => {
    const point = (day: number, beyond: 'before' | 'after' | null = null) => ({
      id: `d${day}`,
      day,
      weight: 1,
      beyond,
    });
    const points = [
      point(-9000, 'before'),
      point(-100, 'before'),
      point(0),
      point(50),
      point(100),
      point(900, 'after'),
    ];
    const scale = solveTimeScale(points, [], { width: 190, blend: 0, breakGap: 20, breakRoom: 20 });
    const places = points.map(({ id }) => Math.round(scale.xOf.get(id)!));
    expect(places).toEqual([0, 10, 30, 100, 170, 190]);
    expect(scale.breaks).toEqual({
      before: { day: 0, x: expect.closeTo(20) },
      after: { day: 100, x: expect.closeTo(180) },
    });
    expect(xOfDay(scale, 25)).toBeCloseTo(65);
  });
});

describe('a day on which several meetings stand side by side', () => {
  it('is as wide as they need, and the next begins after it', () => {
    const points = [0, 0, 0, 1, 100].map((day, index) => ({ id: `p${index}`, day, weight: 1 }));
    const spacings = [
      { before: 'p0', after: 'p1', gap: 30 },
      { before: 'p1', after: 'p2', gap: 30 },
    ];
    const scale = solveTimeScale(points, spacings, { width: 200, blend: 0.5 });
    expect(xOfDay(scale, 0)).toBe(0);
    expect(xOfDay(scale, 1)).toBeGreaterThan(60);
    expect(xOfDay(scale, 1)).toBeCloseTo(scale.xOf.get('p3')!);
  });
});

describe('meetings of the same days in one series', () => {
  const builder = new SliceBuilder();
  const process = builder.add('PROCESS', 'p', { lane: 'II' });
  for (const day of [0, 1, 2, 3650]) builder.meeting(`m${day}`, 'II', day, process);
  const heights = (blend: number): number[] =>
    layoutLanes(builder.slice(), { ...options, blend }).stations.map(({ y }) => y);

  it('stand below each other at Calendar, where a day is as wide as a day', () => {
    expect(new Set(heights(0)).size).toBe(3);
    expect(heights(0)[0]).toBe(heights(0)[3]);
  });

  it('stand beside each other once time is spread by events', () => {
    expect(new Set(heights(0.5)).size).toBe(1);
  });
});

describe('months on the axis', () => {
  it('stand where their year is named before them', () => {
    const points = [toDay(1988, 6), toDay(1988, 11), toDay(2000, 3)].map((day) => ({ id: `${day}`, day, weight: 1 }));
    for (const blend of [0, 0.5, 1]) {
      const scale = solveTimeScale(points, [], { width: 700, blend });
      let year: number | null = null;
      for (const { day, label } of axisTicks(scale, { zoom: 1, pan: 100, left: 0, right: 900 })) {
        const own = new Date(day * 86_400_000).getUTCFullYear();
        if (/\d{4}/.test(label)) year = own;
        expect(year).toBe(own);
      }
    }
  });
});
