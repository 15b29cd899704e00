import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import { idsInPicture, placeInPicture } from '../../../client/picture/lanes/placeInPicture.ts';
import type { LanesLayout } from '../../../client/picture/lanes/types.ts';
import { randomSlice } from './builders.ts';

const cases = fc.record({
  slice: randomSlice,
  width: fc.constantFrom(320, 800, 1300),
  blend: fc.constantFrom(0, 0.5, 1),
  opened: fc.boolean(),
});

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxes(layout: LanesLayout): Box[] {
  const stations = layout.stations.map(({ id, x, y, width, height }) => ({
    id,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
  const documents = layout.documents.map(({ id, x, y, size }) => ({
    id,
    left: x - size / 2,
    right: x + size / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  }));
  return [...stations, ...documents];
}

function check(property: (layout: LanesLayout, slice: Parameters<typeof layoutLanes>[0]) => void): void {
  fc.assert(
    fc.property(cases, ({ slice, width, blend, opened }) => {
      const unfolded = new Set(opened ? slice.nodes.map(({ id }) => id) : []);
      property(layoutLanes(slice, { width, height: width * 0.6, blend, unfolded }), slice);
    }),
    { numRuns: 120 },
  );
}

describe('layoutLanes, on random slices', () => {
  it('tells of what the sentence below the picture counts, no more and no less', () => {
    check(({ stations, documents, bands, threads }, slice) => {
      const told = new Set([
        ...stations.flatMap(({ id, people, ideas }) => [id, ...[...people, ...ideas].map((node) => node.id)]),
        ...documents.flatMap(({ id, ideas }) => [id, ...ideas.map((node) => node.id)]),
        ...bands.flatMap(({ process }) => (process === null ? [] : [process.id])),
        ...threads.map(({ node }) => node.id),
      ]);
      expect([...idsInPicture(slice, 'lanes')].sort()).toEqual([...told].sort());
      expect(placeInPicture(slice, 'network')).toBe('');
      expect(placeInPicture(slice, 'lanes')).toBe(
        told.size === slice.nodes.length
          ? ''
          : ` Lanes tells of ${told.size} of them; institutions, conflicts and what has no date or lane stand in Network alone.`,
      );
    });
  });

  it('lets no two stations or documents overlap', () => {
    check((layout) => {
      const all = boxes(layout);
      all.forEach((one, index) => {
        for (const other of all.slice(index + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          if (!apart) throw new Error(`${one.id} overlaps ${other.id}`);
        }
      });
    });
  });

  it('lets every thread enter a station at exactly one slot, its own', () => {
    check((layout) => {
      const stations = new Map(layout.stations.map((station) => [station.id, station]));
      for (const { slots, y, height } of stations.values()) {
        expect(new Set(slots.map((slot) => slot.y)).size).toBe(slots.length);
        for (const slot of slots) expect(Math.abs(slot.y - y)).toBeLessThan(height / 2);
      }
      for (const { id, stops, segments } of layout.threads) {
        for (const stop of stops) {
          const station = stations.get(stop);
          if (station) expect(station.slots.filter(({ thread }) => thread === id)).toHaveLength(1);
        }
        for (const { from, to, begin, finish } of segments) {
          const slotAt = (stop: string): number | undefined =>
            stations.get(stop)?.slots.find(({ thread }) => thread === id)?.y;
          if (stations.has(from)) expect(begin.y).toBeCloseTo(slotAt(from) ?? NaN);
          if (stations.has(to)) expect(finish.y).toBeCloseTo(slotAt(to) ?? NaN);
        }
      }
    });
  });

  it('keeps everything inside its bounds, and stations inside their lane', () => {
    check((layout) => {
      const lanes = new Map(layout.lanes.map((lane) => [lane.code, lane]));
      for (const { left, right, top, bottom } of boxes(layout)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(layout.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(layout.height);
      }
      for (const { lane, y, height } of layout.stations) {
        expect(y - height / 2).toBeGreaterThanOrEqual(lanes.get(lane)?.top ?? NaN);
        expect(y + height / 2).toBeLessThanOrEqual(lanes.get(lane)?.bottom ?? NaN);
      }
      for (const { segments } of layout.threads)
        for (const { bends } of segments)
          for (const { x, y } of bends) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(layout.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(layout.height);
          }
    });
  });

  it('never makes more crossings than the baseline order', () => {
    check((layout) => expect(layout.crossings).toBeLessThanOrEqual(layout.baselineCrossings));
  });

  it('keeps each side together at every station', () => {
    check((layout) => {
      const sides = new Map(layout.threads.map(({ id, idea, side }) => [id, idea ? '~idea' : (side?.id ?? '~none')]));
      for (const { slots } of layout.stations) {
        const runs = slots.map(({ thread }) => sides.get(thread)).filter((side, at, all) => side !== all[at - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }
    });
  });

  it('runs threads rightwards through their stops in time order, and straight up only within a day', () => {
    check((layout) => {
      const starts = new Map([...layout.stations, ...layout.documents].map(({ id, start }) => [id, start]));
      for (const { idea, segments } of layout.threads)
        for (const { begin, finish, from, to } of segments) {
          expect(finish.x).toBeGreaterThanOrEqual(begin.x);
          if (!idea && starts.get(from) !== starts.get(to)) expect(finish.x).toBeGreaterThan(begin.x);
        }
    });
  });

  it('shows every event or says that it is left out', () => {
    check((layout, slice) => {
      const shown = new Set(
        [...layout.stations, ...layout.documents, ...layout.leftOut.map(({ node }) => node)].map(({ id }) => id),
      );
      for (const { id, kind } of slice.nodes)
        if (kind === 'MEETING' || kind === 'DOCUMENT') expect(shown.has(id)).toBe(true);
    });
  });

  it('stacks lanes without gaps in the given order, and bands of one row apart', () => {
    check((layout, slice) => {
      expect(layout.lanes.map(({ code }) => code)).toEqual(slice.lanes.map(({ code }) => code));
      layout.lanes.forEach(({ top }, index) => expect(top).toBeCloseTo(layout.lanes[index - 1]?.bottom ?? 0));
      for (const one of layout.bands)
        for (const other of layout.bands)
          if (one.key < other.key && one.top === other.top)
            expect(one.right <= other.left || other.right <= one.left).toBe(true);
    });
  });

  it('gives the same picture for the same slice', () => {
    check((layout, slice) => {
      const options = { width: 700, blend: 0.4, unfolded: new Set<string>() };
      expect(layoutLanes(slice, options)).toEqual(layoutLanes(slice, options));
      expect(layout.spread).toBeGreaterThanOrEqual(1);
    });
  });
});
