import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { processesWithBar } from '../../../client/picture/lanes/stops.ts';
import { xOfDay } from '../../../client/picture/lanes/axis.ts';
import type { LanesLayout } from '../../../client/picture/lanes/types.ts';
import { readSlice } from '../../../client/picture/readSlice.ts';
import type { Slice } from '../../../client/picture/slice.ts';
import { toDay } from '../../../client/dates/calendar.ts';
import { windowSlice } from '../../../client/picture/windowSlice.ts';
import { curatedServer } from '../../support/curatedServer.ts';
import { randomSlice } from './builders.ts';
import { contradictions, disproportions, placesOf } from './timeOrder.ts';

const unfolded = new Set<string>();
const size = { width: 900, height: 614, unfolded };

describe('Lanes of random worlds', () => {
  const worlds = fc.record({
    slice: randomSlice,
    width: fc.constantFrom(320, 900, 1400),
    blend: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    from: fc.option(fc.integer({ min: -2000, max: 9000 })),
    length: fc.option(fc.integer({ min: 1, max: 6000 })),
  });

  it('never contradict time, however time is spread and whatever stretch is chosen', () => {
    fc.assert(
      fc.property(worlds, ({ slice, width, blend, from, length }) => {
        const extent = { from, to: from === null || length === null ? null : from + length };
        const layout = layoutLanes(slice, { width, height: width * 0.6, blend, unfolded, extent });
        expect(contradictions(layout)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are a calendar at Calendar', () => {
    fc.assert(
      fc.property(worlds, ({ slice, width, from }) => {
        const options = { width, height: width * 0.6, blend: 0, unfolded, extent: { from, to: null } };
        expect(disproportions(layoutLanes(slice, options))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Lanes of the curated data', () => {
  const server = curatedServer();
  const sliceOf = async (lens: string, choice: { focus?: string[]; conflicts?: string[] }): Promise<Slice> => {
    const { data, errors } = await server.ask(
      `query ($focus: [ID!], $conflicts: [ID!], $lens: Lens) {
        slice(focus: $focus, conflicts: $conflicts, lens: $lens, limit: 10000) { columns }
      }`,
      { ...choice, lens },
    );
    if (errors) throw new Error(errors[0]?.message);
    return readSlice(data.slice.columns);
  };
  const check = (slice: Slice, blends: readonly number[]): string[] =>
    blends.flatMap((blend) => {
      const layout = layoutLanes(slice, { ...size, blend });
      return [...contradictions(layout), ...(blend === 0 ? disproportions(layout) : [])];
    });

  it.each(['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'])(
    'never contradict time around any process or in any conflict, by %s',
    async (lens) => {
      const whole = await sliceOf(lens, {});
      const idsOf = (kind: string): string[] => whole.nodes.flatMap((node) => (node.kind === kind ? [node.id] : []));
      const [processes, conflicts] = [idsOf('PROCESS'), idsOf('CONFLICT')];
      expect([processes.length > 100, conflicts.length > 20]).toEqual([true, true]);
      const wrong: string[] = [];
      for (const id of processes) {
        const slice = await sliceOf(lens, { focus: [id] });
        wrong.push(
          ...check(slice, lens === 'FOUR_TRACKS' ? [0, 0.2, 0.5, 1] : [0, 0.5]).map((each) => `${id}: ${each}`),
        );
      }
      for (const id of conflicts) {
        const slice = await sliceOf(lens, { conflicts: [id] });
        wrong.push(...check(slice, [0, 0.5]).map((each) => `${id}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('never contradict time as a whole, nor in a window of it', async () => {
    const whole = await sliceOf('FOUR_TRACKS', {});
    const window = { from: toDay(1992), to: toDay(1995) };
    const part = windowSlice(whole, window, 'POSSIBLE');
    expect(check(whole, [0, 0.5])).toEqual([]);
    const layouts = [0, 0.3, 1].map((blend) => layoutLanes(part, { ...size, blend, extent: window }));
    expect(layouts.flatMap(contradictions)).toEqual([]);
    expect(layouts.map(({ scale }) => scale.breaks.before?.day)).toEqual([toDay(1992), toDay(1992), toDay(1992)]);
  }, 60_000);

  const around = async (id: string, blend: number): Promise<LanesLayout> =>
    layoutLanes(await sliceOf('FOUR_TRACKS', { focus: [id] }), { ...size, blend });
  const placeIn = (layout: LanesLayout, id: string): number => placesOf(layout).find((place) => place.id === id)!.x;

  // The named cases: a process as a whole stood after what followed its beginning by more than a year.
  it.each([
    'inter-tajik-dialogue',
    'p5plus1-talks',
    'stanford-dprk-visits',
    'arusha-process',
    'bltp-training',
    'duisburg-talks',
    'gph-milf-talks',
    'ncafp-korea',
    'neacd',
    'operation-flair',
    'oslo-channel',
    'sa-negotiations',
    'schlaining-process',
    'six-party-talks',
    'syria-constitutional-committee',
  ])('draw every process around %s where it began', async (id) => {
    const slice = await sliceOf('FOUR_TRACKS', { focus: [id] });
    const layout = layoutLanes(slice, { ...size, blend: 0.5 });
    const bars = layout.stations.filter(({ form }) => form === 'process');
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.every(({ id: bar }) => processesWithBar(slice).has(bar))).toBe(true);
    for (const bar of bars) {
      expect(bar.start).toBe(bar.node.span.start);
      for (const { day, x } of placesOf(layout)) if (day > bar.start) expect(x).toBeGreaterThan(bar.x - bar.width / 2);
    }
  });

  it('let a task force of 1981 begin beyond a break, before a dialogue of 1993', async () => {
    const layout = await around('inter-tajik-dialogue', 0.5);
    const first = layout.stations.find(({ form, start }) => form === 'meeting' && start === toDay(1993, 3))!;
    const force = layout.stations.find(({ id }) => id === 'dartmouth-rctf')!;
    const { before, after } = layout.scale.breaks;
    expect([before?.day, after]).toEqual([toDay(1993, 3), null]);
    expect([force.beyond, force.endless]).toEqual([{ before: true, after: false }, true]);
    expect(placeIn(layout, 'dartmouth-rctf')).toBeLessThan(before!.x);
    expect(before!.x).toBeLessThan(first.x);
  });

  it('give 1998 to 2002 five times the width of 1993 at Calendar', async () => {
    const { scale } = await around('inter-tajik-dialogue', 0);
    const width = (from: number, to: number): number => xOfDay(scale, toDay(to)) - xOfDay(scale, toDay(from));
    expect(width(1998, 2003) / width(1994, 1995)).toBeCloseTo(1826 / 365, 3);
  });
});
