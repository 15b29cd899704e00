import { describe, expect, it } from 'vitest';
import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import { openFuture, openPast, unknownFuture, unknownPast } from '../../../server/analysis/temporalNetwork.ts';
import { toNetwork } from '../../support/randomNetwork.ts';
import { criteria } from './randomCase.ts';

const day = (text: string): number => Math.floor(Date.parse(`${text}T00:00:00Z`) / 86_400_000);

/** A world like that of the Oslo channel, with made-up shortcuts. */
const nodes = [
  'idea',
  'researcher',
  'sarpsborg',
  'adviser',
  'borregaard',
  'minister',
  'declaration',
  'ministry',
  'late',
];
const node = (name: string): number => nodes.indexOf(name);

type Dates = readonly [first: string | null, last?: string | null, latestFirst?: string];
const atSarpsborg: Dates = ['1993-01-20', '1993-01-22'];
const atBorregaard: Dates = ['1993-04-01', '1993-04-30', '1993-04-30'];
const signed: Dates = ['1993-09-13'];
const given: readonly (readonly [
  from: string,
  to: string,
  bearer: string | null,
  dates: Dates,
  confidence?: number,
])[] = [
  ['idea', 'sarpsborg', null, ['1993-01-21']],
  ['researcher', 'sarpsborg', 'sarpsborg', atSarpsborg],
  ['adviser', 'sarpsborg', 'sarpsborg', atSarpsborg],
  ['adviser', 'borregaard', 'borregaard', atBorregaard],
  ['minister', 'borregaard', 'borregaard', atBorregaard, 1],
  ['minister', 'declaration', 'declaration', signed],
  ['researcher', 'ministry', null, ['1992-11-01', null]],
  ['minister', 'ministry', null, ['1990-05-01', '1995-04-03'], 1],
  ['late', 'declaration', null, ['1993-06-01']],
  ['late', 'sarpsborg', null, ['1994-02-01']],
];

const bearers = given.map(([, , bearer]) => (bearer === null ? -1 : node(bearer)));
const network = toNetwork(
  nodes.length,
  given.map(([from, to, , [first, last = first, latestFirst = first], confidence = 0]) => ({
    from: node(from),
    to: node(to),
    type: 0,
    confidence,
    start: first === null ? unknownPast : day(first),
    startLatest: latestFirst === null ? unknownFuture : day(latestFirst),
    // A meeting of a whole month is one of a day of it.
    endEarliest: last === null ? unknownPast : day(latestFirst === last && first !== null ? first : last) + 1,
    end: last === null ? unknownFuture : day(last) + 1,
  })),
);

const search = (from: string, to: string, change: Partial<PathOptions> = {}) =>
  searchPaths(network, {
    sources: [node(from)],
    targets: [node(to)],
    criterion: 'EARLIEST_ARRIVAL',
    window: { from: openPast, to: openFuture },
    traversal: Uint8Array.from([3]),
    allowed: null,
    passable: null,
    avoid: [],
    bearer: Int32Array.from(network.order, (place) => bearers[place]!),
    sameAs: null,
    bySharedEmployer: null,
    strict: false,
    certainty: 'POSSIBLE',
    via: [],
    maxHops: Infinity,
    first: 10,
    budget: 10_000,
    shouldStop: null,
    ...change,
  });

const namesOf = (path: { nodes: readonly number[] } | undefined): string[] | undefined =>
  path?.nodes.map((place) => nodes[place]!);
const daysOf = (days: readonly number[] | undefined): string[] | undefined =>
  days?.map((value) => new Date(value * 86_400_000).toISOString().slice(0, 10));

const throughBorregaard = ['idea', 'sarpsborg', 'adviser', 'borregaard', 'minister', 'declaration'];
const throughMinistry = ['idea', 'sarpsborg', 'researcher', 'ministry', 'minister', 'declaration'];

describe('searchPaths() in a small world', () => {
  it('follows an idea hop by hop to the declaration, both ways, with days and waits', () => {
    const { paths, moreEquallyGood, cut } = search('idea', 'declaration');
    expect(paths.map(namesOf)).toEqual([throughMinistry, throughBorregaard]);
    expect({ moreEquallyGood, cut }).toEqual({ moreEquallyGood: false, cut: false });
    const [, borregaard] = paths;
    expect(daysOf(borregaard?.earliest)).toEqual(
      ['1993-01-21', '1993-01-21', '1993-01-21', '1993-04-01', '1993-04-01', '1993-09-13'].slice(1),
    );
    expect(borregaard?.waits).toEqual([0, 0, 70, 0, 165]);
    expect(borregaard?.along).toEqual([true, false, true, false, true]);
    expect(borregaard).toMatchObject({ weakest: 1, certainty: 'DEFINITE', arrival: day('1993-09-13') });
  });

  it('holds a month that is not known to the day as certain where every day of it will do', () => {
    const { paths } = search('adviser', 'declaration', { certainty: 'DEFINITE', via: [node('borregaard')] });
    expect(paths.map(namesOf)).toContainEqual(['adviser', 'borregaard', 'minister', 'declaration']);
    const until = { from: day('1993-04-10'), to: openFuture };
    expect(search('adviser', 'minister', { window: until, certainty: 'DEFINITE' })).toMatchObject({
      paths: [],
      nearestMiss: { kind: 'ONLY_POSSIBLE', path: { certainty: 'POSSIBLE' } },
    });
  });

  it('enters and leaves one meeting in one moment also in strict order', () => {
    const { paths } = search('researcher', 'adviser', { strict: true });
    expect(namesOf(paths[0])).toEqual(['researcher', 'sarpsborg', 'adviser']);
    expect(paths[0]).toMatchObject({ duration: 0, arrival: day('1993-01-20') });
    expect(search('researcher', 'adviser', { strict: true, bearer: null }).paths[0]?.duration).toBe(1);
  });

  it('passes no node that is closed, and none to be avoided; one to be visited is open', () => {
    const passable = Uint8Array.from(nodes, (name) => (name === 'ministry' ? 0 : 1));
    expect(search('idea', 'declaration', { passable }).paths.map(namesOf)).toEqual([throughBorregaard]);
    expect(search('idea', 'declaration', { avoid: [node('borregaard')] }).paths.map(namesOf)).toEqual([
      throughMinistry,
    ]);
    const via = [node('ministry')];
    expect(search('idea', 'declaration', { passable, via }).paths.map(namesOf)).toEqual([throughMinistry]);
    expect(search('researcher', 'ministry', { passable }).paths).not.toEqual([]);
  });

  it('says that more paths are as good as the best', () => {
    expect(search('idea', 'declaration', { first: 1 })).toMatchObject({ paths: [{}], moreEquallyGood: true });
    expect(search('idea', 'declaration', { first: 1, criterion: 'STRONGEST' })).toMatchObject({
      moreEquallyGood: true,
    });
  });

  it('explains what is joined, but in no order of time', () => {
    const { paths, nearestMiss } = search('declaration', 'idea');
    expect(paths).toEqual([]);
    expect(nearestMiss).toMatchObject({ kind: 'TIME_ORDER' });
    const miss = search('declaration', 'adviser', { avoid: [node('minister')] }).nearestMiss;
    expect(miss).toMatchObject({ kind: 'TIME_ORDER', hop: 2, readyDay: day('1994-02-01'), lastDay: day('1993-01-22') });
  });

  it('explains what is joined outside the window only, and from when', () => {
    const window = { from: openPast, to: day('1993-09-01') };
    expect(search('idea', 'declaration', { window })).toMatchObject({
      paths: [],
      nearestMiss: { kind: 'OUTSIDE_WINDOW', path: { arrival: day('1993-09-13') } },
    });
  });

  it('explains what is not joined at all', () => {
    const avoid = ['minister', 'late'].map(node);
    expect(search('idea', 'declaration', { avoid })).toMatchObject({ nearestMiss: { kind: 'NOT_CONNECTED' } });
    expect(search('idea', 'idea')).toMatchObject({ paths: [], nearestMiss: { kind: 'NOT_CONNECTED' } });
    expect(search('idea', 'declaration', { maxHops: 0 })).toMatchObject({ nearestMiss: { kind: 'MORE_HOPS' } });
  });
});

describe('the budget of searchPaths()', () => {
  /** A ladder of n rungs: 2 ** n paths of the same length on the same days. */
  const rungs = 30;
  const edge = { type: 0, confidence: 0, start: 0, startLatest: 0, endEarliest: 9, end: 9 };
  const ladder = toNetwork(
    rungs * 2 + 2,
    Array.from({ length: rungs }, (_, rung) =>
      [0, 1].flatMap((side) => [0, 1].map((next) => ({ ...edge, from: 2 * rung + side, to: 2 * rung + 2 + next }))),
    ).flat(),
  );
  const plain: Omit<PathOptions, 'sources' | 'targets'> = {
    criterion: 'EARLIEST_ARRIVAL',
    window: { from: openPast, to: openFuture },
    traversal: Uint8Array.from([1]),
    allowed: null,
    passable: null,
    avoid: [],
    bearer: null,
    sameAs: null,
    bySharedEmployer: null,
    strict: false,
    certainty: 'POSSIBLE',
    via: [],
    maxHops: Infinity,
    first: 10,
    budget: 100_000,
    shouldStop: null,
  };
  const climb = (change: Partial<PathOptions>) =>
    searchPaths(ladder, { ...plain, sources: [0], targets: [rungs * 2], ...change });

  it('finds the first of a thousand million equal paths without knowing them all', () => {
    const { paths, moreEquallyGood, cut, work } = climb({});
    expect({ found: paths.length, moreEquallyGood, cut }).toEqual({ found: 10, moreEquallyGood: true, cut: false });
    expect(work).toBeLessThan(10_000);
  });

  it('ends a search that would take too long, says so, and gives what it had found', () => {
    const { paths, cut, work, nearestMiss } = climb({ first: 1_000_000 });
    expect({ cut, nearestMiss }).toEqual({ cut: true, nearestMiss: null });
    expect(work).toBeLessThan(101_000);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) expect(path).toMatchObject({ arrival: 0, duration: 0 });
  });

  it('ends when told to stop', () => {
    let asked = 0;
    const { cut, work } = climb({ first: 1_000_000, budget: Infinity, shouldStop: () => (asked += 1) > 3 });
    expect(cut).toBe(true);
    expect(work).toBeLessThan(30_000);
  });

  it('without work to spend finds nothing', () => {
    expect(climb({ budget: 0 })).toMatchObject({ paths: [], cut: true, nearestMiss: null });
  });

  it.each(criteria)('bounds a dense network where days and confidence tell no path from another: %s', (criterion) => {
    const width = 24;
    const layers = 8;
    const dense = toNetwork(
      width * (layers + 1),
      Array.from({ length: width * width * layers }, (_, place) => {
        const layer = Math.floor(place / (width * width));
        const [a, b] = [Math.floor(place / width) % width, place % width];
        const start = (a * 7 + b * 13 + layer) % 40;
        const dates = { start, startLatest: start, endEarliest: start + 400, end: start + 400 };
        return { from: layer * width + a, to: (layer + 1) * width + b, type: 0, confidence: (a * b) % 3, ...dates };
      }),
    );
    const ends = { sources: [0], targets: [width * layers + 1], traversal: Uint8Array.from([3]) };
    for (const certainty of ['POSSIBLE', 'DEFINITE'] as const) {
      const options = { ...plain, ...ends, criterion, certainty, strict: true, first: 1_000_000, budget: 500_000 };
      const { paths, cut, work, nearestMiss } = searchPaths(dense, options);
      expect({ cut, nearestMiss }).toEqual({ cut: true, nearestMiss: null });
      // What is kept for one node more, at the most.
      expect(work).toBeLessThan(500_000 + 2 * width * 51);
      expect(paths[0]).toMatchObject({ certainty: 'DEFINITE' });
    }
  });
});
