import { describe, expect, it } from 'vitest';
import { searchPaths } from '../../../server/analysis/paths/searchPaths.ts';
import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import type { TemporalPath } from '../../../server/analysis/paths/pathResult.ts';
import { openFuture, openPast, unknownFuture, unknownPast } from '../../../server/analysis/temporalNetwork.ts';
import type { RandomEdge } from '../../support/randomNetwork.ts';
import { createDraw } from './random.ts';
import { assemble, criteria, randomCase, type RandomCase } from './randomCase.ts';

const seeds = Array.from({ length: 300 }, (_, index) => 5000 + index);

type Change = (day: number) => number;

/** The answers to a case whose edges and options are changed; edges are named by their place among those given. */
const answer = (
  { nodeCount, edges, bearers, options }: Omit<RandomCase, 'network'>,
  change: Partial<PathOptions> = {},
): (Omit<TemporalPath, 'edges'> & { edges: number[] })[] => {
  const { network, bearer } = assemble(nodeCount, edges, bearers);
  const { allowed } = options;
  const asked = {
    ...options,
    // Which side of a node stands in a path follows from the numbers of its edges.
    sameAs: null,
    bearer: options.bearer === null ? null : bearer,
    allowed: allowed === null ? null : Uint8Array.from(network.order, (place) => allowed[place]!),
    ...change,
  };
  const { paths } = searchPaths(network, asked);
  const given = (edge: number): number => network.order[edge]!;
  return paths.map(({ records, ...path }) => ({
    ...path,
    edges: path.edges.map(given),
    records: records.map((each) => each.map(given).sort((a, b) => a - b)),
  }));
};

const keepUnknown =
  (change: Change): Change =>
  (day) =>
    day <= unknownPast || day >= unknownFuture ? day : change(day);

/** Names of paths by all that they can be made of, in an order of their own. */
const names = (paths: readonly Pick<TemporalPath, 'nodes' | 'records'>[]): string[] =>
  paths.map(({ nodes, records }) => `${nodes.join(' ')} by ${records.join(' ')}`).sort();

describe('searchPaths() when the question changes in a known way', () => {
  it('shifts all days with all dates', () => {
    for (const seed of seeds) {
      const given = randomCase(seed);
      const shift = keepUnknown((day) => day + 1000);
      const edges = given.edges.map((edge): RandomEdge => ({
        ...edge,
        start: shift(edge.start),
        startLatest: shift(edge.startLatest),
        endEarliest: shift(edge.endEarliest),
        end: shift(edge.end),
      }));
      const { from, to } = given.options.window;
      const window = { from: shift(from), to: shift(to) };
      const expected = answer(given).map((path) => ({
        ...path,
        earliest: path.earliest.map(shift),
        latest: path.latest.map(shift),
        arrival: shift(path.arrival),
        departure: shift(path.departure),
        latestDeparture: shift(path.latestDeparture),
      }));
      expect(answer({ ...given, edges, options: { ...given.options, window } })).toEqual(expected);
    }
  });

  it('with time and directions reversed exchanges earliest arrival and latest departure, and keeps the paths', () => {
    const flip: Change = (day) => (day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : 1 - day);
    const flipDay: Change = (day) =>
      day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : 0 - day;
    for (const seed of seeds) {
      const given = randomCase(seed);
      const { options } = given;
      const edges = given.edges.map((edge): RandomEdge => ({
        ...edge,
        from: edge.to,
        to: edge.from,
        start: flip(edge.end),
        startLatest: flip(edge.endEarliest),
        endEarliest: flip(edge.startLatest),
        end: flip(edge.start),
      }));
      const { from, to } = options.window;
      const window = { from: to === openFuture ? openPast : 1 - to, to: from === openPast ? openFuture : 1 - from };
      const reversed = {
        ...options,
        window,
        sources: options.targets,
        targets: options.sources,
        via: [...options.via].reverse(),
      };
      const paths = answer(given, { criterion: 'EARLIEST_ARRIVAL' });
      const back = answer({ ...given, edges, options: reversed }, { criterion: 'LATEST_DEPARTURE' });
      const early = answer({ ...given, edges, options: reversed }, { criterion: 'EARLIEST_ARRIVAL' });
      const turn = ({ nodes, records }: Pick<TemporalPath, 'nodes' | 'records'>) => ({
        nodes: [...nodes].reverse(),
        records: [...records].reverse(),
      });
      expect(names(back.map(turn))).toEqual(names(paths));
      expect(back.map(({ latestDeparture }) => flipDay(latestDeparture))).toEqual(paths.map(({ arrival }) => arrival));
      const days = new Map(paths.map((path) => [names([path])[0], path]));
      for (const path of early.filter(({ records }) => records.every(({ length }) => length === 1))) {
        const other = days.get(names([turn(path)])[0])!;
        expect(path.earliest.map(flipDay).reverse()).toEqual(other.latest);
      }
      for (const path of back) {
        const other = days.get(names([turn(path)])[0])!;
        const { duration, certainty, weakest } = other;
        expect(path).toMatchObject({ duration, certainty, weakest });
        if (path.latestDeparture > unknownPast && path.latestDeparture < unknownFuture) {
          expect(path).toMatchObject({ departure: flipDay(other.arrival), arrival: flipDay(other.departure) });
        }
      }
    }
  });

  it('is not changed by nodes and edges that are apart', () => {
    for (const seed of seeds) {
      const given = randomCase(seed);
      const { nodeCount, options } = given;
      const apart: RandomEdge = {
        from: nodeCount,
        to: nodeCount + 1,
        type: 0,
        confidence: 0,
        start: 3,
        startLatest: 3,
        endEarliest: 5,
        end: 6,
      };
      const wider = {
        nodeCount: nodeCount + 2,
        edges: [...given.edges, apart],
        bearers: [...given.bearers, -1],
        options: {
          ...options,
          sameAs: options.sameAs === null ? null : Int32Array.from([...options.sameAs, nodeCount, nodeCount + 1]),
          allowed: options.allowed === null ? null : Uint8Array.from([...options.allowed, 1]),
          passable: options.passable === null ? null : Uint8Array.from([...options.passable, 1, 1]),
        },
      };
      expect(answer(wider)).toEqual(answer(given));
    }
  });

  it('is not changed by the order in which edges are given, but for their numbers', () => {
    for (const seed of seeds) {
      const given = randomCase(seed);
      const draw = createDraw(seed);
      const order = given.edges.map((_, place) => ({ place, key: draw(1000) })).sort((a, b) => a.key - b.key);
      const { allowed } = given.options;
      const mixed = {
        ...given,
        edges: order.map(({ place }) => given.edges[place]!),
        bearers: order.map(({ place }) => given.bearers[place]!),
        options: {
          ...given.options,
          allowed: allowed === null ? null : Uint8Array.from(order, ({ place }) => allowed[place]!),
        },
      };
      const found = answer(mixed).map((path) => ({
        ...path,
        records: path.records.map((each) => each.map((edge) => order[edge]!.place).sort((a, b) => a - b)),
      }));
      expect(names(found)).toEqual(names(answer(given)));
    }
  });

  it('with DEFINITE keeps of the possible paths those that are definite, and in their order those of one record a hop', () => {
    for (const seed of seeds) {
      const given = randomCase(seed);
      for (const criterion of criteria) {
        const possible = answer(given, { criterion, certainty: 'POSSIBLE' });
        const definite = answer(given, { criterion, certainty: 'DEFINITE' });
        const kept = possible.filter(({ certainty }) => certainty === 'DEFINITE');
        const stops = (paths: typeof kept): string[] => paths.map(({ nodes }) => nodes.join(' ')).sort();
        expect(stops(definite)).toEqual(stops(kept));
        const alone = new Set(stops(kept.filter(({ records }) => records.every(({ length }) => length === 1))));
        const isAlone = ({ nodes }: { readonly nodes: readonly number[] }): boolean => alone.has(nodes.join(' '));
        expect(definite.filter(isAlone)).toEqual(kept.filter(isAlone));
      }
    }
  });
});
