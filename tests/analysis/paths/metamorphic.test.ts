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
    bearer: options.bearer === null ? null : bearer,
    allowed: allowed === null ? null : Uint8Array.from(network.order, (place) => allowed[place]!),
    ...change,
  };
  const { paths } = searchPaths(network, asked);
  return paths.map((path) => ({ ...path, edges: path.edges.map((edge) => network.order[edge]!) }));
};

const keepUnknown =
  (change: Change): Change =>
  (day) =>
    day <= unknownPast || day >= unknownFuture ? day : change(day);

/** Names of paths, in an order of their own. */
const names = (paths: readonly { nodes: readonly number[]; edges: readonly number[] }[]): string[] =>
  paths.map(({ nodes, edges }) => `${nodes.join(' ')} by ${edges.join(' ')}`).sort();

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
      const turned = back.map((path) => ({ nodes: [...path.nodes].reverse(), edges: [...path.edges].reverse() }));
      expect(names(turned)).toEqual(names(paths));
      expect(back.map(({ latestDeparture }) => flipDay(latestDeparture))).toEqual(paths.map(({ arrival }) => arrival));
      const days = new Map(paths.map((path) => [names([path])[0], path]));
      for (const [place, path] of back.entries()) {
        const other = days.get(names([turned[place]!])[0])!;
        expect(path.earliest.map(flipDay).reverse()).toEqual(other.latest);
        expect({ duration: path.duration, certainty: path.certainty }).toEqual({
          duration: other.duration,
          certainty: other.certainty,
        });
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
      const found = answer(mixed).map((path) => ({ ...path, edges: path.edges.map((edge) => order[edge]!.place) }));
      expect(names(found)).toEqual(names(answer(given)));
    }
  });

  it('with DEFINITE keeps of the possible paths those that are definite, in their order', () => {
    for (const seed of seeds) {
      const given = randomCase(seed);
      for (const criterion of criteria) {
        const possible = answer(given, { criterion, certainty: 'POSSIBLE' });
        const definite = answer(given, { criterion, certainty: 'DEFINITE' });
        expect(definite).toEqual(possible.filter(({ certainty }) => certainty === 'DEFINITE'));
      }
    }
  });
});
