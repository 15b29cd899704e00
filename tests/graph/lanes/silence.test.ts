import { describe, expect, it } from 'vitest';
import { pointsAlong } from '../../../client/picture/lanes/crowding.ts';
import { bendsThrough } from '../../../client/picture/lanes/curves.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { marksInLanes } from '../../../client/picture/lanes/marksInLanes.ts';
import type { LanesLayout, Segment } from '../../../client/picture/lanes/types.ts';
import { exactly, SliceBuilder } from './builders.ts';

const options = { width: 1000, height: 600, blend: 0.5, unfolded: new Set<string>() };
const anyTime = { from: null, to: null };

const segmentOf = (layout: LanesLayout, thread = 'walker'): Segment =>
  layout.threads.find(({ id }) => id === thread)!.segments[0]!;

/** Somebody at a meeting of one day, and at one in another lane as many days later. */
const apart = (days: number): SliceBuilder => {
  const builder = new SliceBuilder();
  const [one, two] = [builder.meeting('one', 'II', 0), builder.meeting('two', 'I', 1 + days)];
  builder.attend(builder.add('PERSON', 'walker'), null, one, two);
  return builder;
};

describe('a thread', () => {
  it.each([
    [729, false],
    [730, true],
  ])('over %i days of which nothing is recorded is broken: %s', (days, silent) => {
    const slice = apart(days).slice();
    expect(segmentOf(layoutLanes(slice, options)).silent).toBe(silent);
    expect(marksInLanes(slice, anyTime)).toEqual({ silent, break: false, open: false });
  });

  it('counts the days from the end of what it comes from, as far as that may have lasted', () => {
    const builder = new SliceBuilder();
    const long = builder.add('PROCESS', 'long', { lane: 'II', span: exactly(0, 1000) });
    const vague = builder.meeting('vague', 'II', 0, null, { start: 0, startLatest: 364, endEarliest: 1, end: 365 });
    const later = builder.meeting('later', 'I', 1094);
    builder.attend(builder.add('PERSON', 'of-the-process'), null, long, later);
    builder.attend(builder.add('PERSON', 'of-the-year'), null, vague, later);
    const layout = layoutLanes(builder.slice(), options);
    expect(segmentOf(layout, 'of-the-process').silent).toBe(false);
    expect(segmentOf(layout, 'of-the-year').silent).toBe(false);
  });

  it('stays in its lane through ten silent years and climbs before it arrives', () => {
    const layout = layoutLanes(apart(3650).slice(), options);
    const segment = segmentOf(layout);
    const { begin, finish } = segment;
    const latest = finish.x - Math.max(140, (finish.x - begin.x) / 6);
    const points = pointsAlong(segment, 4);
    expect(points.filter(({ x }) => x < latest).every(({ y }) => Math.abs(y - begin.y) < 1)).toBe(true);
    expect(points.some(({ x, y }) => x > latest && Math.abs(y - finish.y) < 1)).toBe(true);
  });

  it('leaves a whole process at its end, and an idea on the day it came up', () => {
    const builder = new SliceBuilder();
    const process = builder.add('PROCESS', 'process', { lane: 'II', span: exactly(0, 1000) });
    const meeting = builder.meeting('meeting', 'I', 2000);
    builder.attend(builder.add('PERSON', 'walker'), null, process, meeting);
    const idea = builder.add('IDEA', 'idea');
    builder.connect('APPEARED_IN', idea, process, null, exactly(500));
    builder.connect('APPEARED_IN', idea, meeting);
    const layout = layoutLanes(builder.slice(), { ...options, blend: 0 });
    const bar = layout.stations.find(({ form }) => form === 'process')!;
    expect(segmentOf(layout).begin.x).toBeCloseTo(bar.x + bar.width / 2);
    expect(segmentOf(layout, 'idea').begin.x).toBeCloseTo(bar.x);
  });

  it('keeps a curve on its level up to the point at which it is to rise', () => {
    const bends = bendsThrough([
      { x: 0, y: 0 },
      { x: 1000, y: 0 },
      { x: 1100, y: 50 },
    ]);
    const points = pointsAlong({ begin: { x: 0, y: 0 }, finish: { x: 1100, y: 50 }, bends } as unknown as Segment, 2);
    expect(points.filter(({ x }) => x <= 1000).every(({ y }) => y === 0)).toBe(true);
  });
});
