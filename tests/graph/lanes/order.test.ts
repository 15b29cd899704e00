import { describe, expect, it } from 'vitest';
import { arrangeColumn, baselineColumn, improveColumn, type Entry } from '../../../client/picture/lanes/columnOrder.ts';
import { crossingCounter } from '../../../client/picture/lanes/crossings.ts';
import { pointsAlong } from '../../../client/picture/lanes/crowding.ts';
import { hits, placeClimb } from '../../../client/picture/lanes/curves.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { SliceBuilder } from './builders.ts';

const stretch = (thread: string, fromY: number, toY: number, fromX = 0, toX = 10) => ({
  thread,
  fromX,
  fromY,
  toX,
  toY,
});
const countCrossings = (stretches: readonly ReturnType<typeof stretch>[]): number =>
  crossingCounter(stretches)(
    (place) => stretches[place]!.fromY,
    (place) => stretches[place]!.toY,
  );

describe('crossings', () => {
  it('are counted once per pair that changes its order', () => {
    expect(countCrossings([stretch('a', 0, 2), stretch('b', 1, 1)])).toBe(1);
    expect(countCrossings([stretch('a', 0, 1), stretch('b', 1, 2)])).toBe(0);
    expect(countCrossings([stretch('a', 0, 2), stretch('a', 1, 1)])).toBe(0);
    expect(countCrossings([stretch('a', 0, 2, 0, 5), stretch('b', 1, 1, 5, 9)])).toBe(0);
  });

  it('are counted anew for other heights of the same stretches, in whatever order they come', () => {
    const stretches = [stretch('b', 0, 0, 4, 9), stretch('a', 0, 0, 0, 10)];
    const count = crossingCounter(stretches);
    const heights = (from: readonly number[], to: readonly number[]) =>
      count(
        (place) => from[place]!,
        (place) => to[place]!,
      );
    expect(heights([1, 0], [1, 2])).toBe(1);
    expect(heights([1, 0], [1, 0])).toBe(0);
    expect(heights([0, 2], [3, 1])).toBe(1);
  });
});

describe('the order at a station', () => {
  const entry = (thread: string, group: string, attends = true): Entry => ({ thread, group, attends });

  it('follows the heights the threads come from, sides together', () => {
    const column = baselineColumn([entry('a1', 'a'), entry('a2', 'a'), entry('b1', 'b')]);
    const from = new Map([
      ['a1', 9],
      ['a2', 5],
      ['b1', 1],
    ]);
    const heights = (thread: string): { before: number | undefined; after: undefined } => ({
      before: from.get(thread),
      after: undefined,
    });
    const order = arrangeColumn(column, heights, 'before').attending.map(({ thread }) => thread);
    expect(order).toEqual(['b1', 'a2', 'a1']);
    expect(improveColumn(column, heights).attending.map(({ thread }) => thread)).toEqual(['b1', 'a2', 'a1']);
  });

  it('sends those who pass by above or below, never between', () => {
    const column = baselineColumn([entry('a', 'a'), entry('b', 'b'), entry('over', 'c', false)]);
    const heights = (thread: string): { before: number; after: number } => {
      const height = thread === 'over' ? 0 : 5;
      return { before: height, after: height };
    };
    const { above, below } = arrangeColumn(column, heights, 'both');
    expect(above.map(({ thread }) => thread)).toEqual(['over']);
    expect(below).toEqual([]);
  });
});

describe('threads', () => {
  it('that skip a meeting of their row pass outside of its bar', () => {
    const builder = new SliceBuilder();
    const process = builder.add('PROCESS', 'p', { lane: 'II' });
    const [one, two, three] = [10, 40, 70].map((day) => builder.meeting(`m${day}`, 'II', day, process));
    if (!one || !two || !three) throw new Error('three meetings');
    builder.attend(builder.add('PERSON', 'stays'), 'a', one, two, three);
    builder.attend(builder.add('PERSON', 'also'), 'b', one, two, three);
    builder.attend(builder.add('PERSON', 'skips'), 'a', one, three);
    const layout = layoutLanes(builder.slice(), { width: 900, height: 500, blend: 0.5, unfolded: new Set() });
    const middle = layout.stations.find(({ id }) => id === 'm40');
    const path = layout.threads.find(({ id }) => id === 'skips')?.segments[0];
    if (!middle || !path) throw new Error('drawn');
    const near = pointsAlong(path, 4).filter(({ x }) => Math.abs(x - middle.x) < middle.width / 2);
    expect(near.length).toBeGreaterThan(0);
    for (const { y } of near) expect(Math.abs(y - middle.y)).toBeGreaterThan(middle.height / 2);
  });

  it('climb where nothing is in the way', () => {
    const wall = { left: 40, right: 60, top: 20, bottom: 80 };
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 300, y: 100 },
    ];
    const [begin, finish] = placeClimb(from, to, [wall]);
    expect(begin).toBeGreaterThan(30);
    expect(hits({ x: begin, y: 0 }, { x: finish, y: 100 }, [wall])).toBe(0);
  });
});
