import type { PathCriterion, PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import {
  openFuture,
  openPast,
  unknownFuture,
  unknownPast,
  type TemporalNetwork,
} from '../../../server/analysis/temporalNetwork.ts';
import { toNetwork, type RandomEdge } from '../../support/randomNetwork.ts';
import { createDraw } from './random.ts';

/** A small world and a question about its paths. */
export interface RandomCase {
  readonly nodeCount: number;
  readonly edges: readonly RandomEdge[];
  /** The bearer of each edge as given, before the network sorts them. */
  readonly bearers: readonly number[];
  readonly network: TemporalNetwork;
  readonly options: PathOptions;
}

/** Every criterion. */
export const criteria: readonly PathCriterion[] = [
  'EARLIEST_ARRIVAL',
  'LATEST_DEPARTURE',
  'FASTEST',
  'SHORTEST',
  'STRONGEST',
];

type Draw = (below: number) => number;
type Dates = Pick<RandomEdge, 'start' | 'startLatest' | 'endEarliest' | 'end'>;

/** Instants, intervals, imprecise and overlapping dates, unknown ends; all known days in [0, 12]. */
const drawDates = (draw: Draw): Dates => {
  const start = draw(9);
  const shape = draw(10);
  if (shape < 4) return { start, startLatest: start, endEarliest: start + 1, end: start + 1 };
  if (shape === 4)
    return { start: unknownPast, startLatest: unknownFuture, endEarliest: unknownPast, end: unknownFuture };
  const spread = draw(3);
  const length = draw(4);
  const precise = {
    start,
    startLatest: start + spread,
    endEarliest: start + spread + 1,
    end: start + spread + 1 + length,
  };
  if (shape === 5) return { ...precise, endEarliest: unknownPast, end: unknownFuture };
  if (shape === 6) return { ...precise, start: unknownPast, startLatest: unknownFuture };
  // A date of one word, as a meeting in "1993": it ends on any day of it after it begins.
  if (shape === 7) return { start, startLatest: start + spread, endEarliest: start + 1, end: start + spread + 1 };
  return precise;
};

/** The network of a case, and the bearers in its order of edges. */
export const assemble = (
  nodeCount: number,
  edges: readonly RandomEdge[],
  bearers: readonly number[],
): { network: TemporalNetwork; bearer: Int32Array } => {
  const network = toNetwork(nodeCount, edges);
  return { network, bearer: Int32Array.from(network.order, (place) => bearers[place]!) };
};

const sample = (draw: Draw, nodeCount: number, count: number): number[] =>
  Array.from({ length: count }, () => draw(nodeCount));

/** The case of a seed: at most 8 nodes and 14 edges. */
export const randomCase = (seed: number): RandomCase => {
  const draw = createDraw(seed);
  const nodeCount = 3 + draw(6);
  const nodeDates = Array.from({ length: nodeCount }, () => drawDates(draw));
  const bearers: number[] = [];
  const edges = Array.from({ length: 5 + draw(10) }, (): RandomEdge => {
    const from = draw(nodeCount);
    const to = draw(nodeCount);
    const bearer = draw(2) === 0 ? -1 : draw(2) === 0 ? from : to;
    bearers.push(bearer);
    const dates = bearer < 0 ? drawDates(draw) : nodeDates[bearer]!;
    return { from, to, type: draw(4), confidence: draw(3), ...dates };
  });
  const { network, bearer } = assemble(nodeCount, edges, bearers);
  const windowFrom = draw(3) > 0 ? openPast : draw(7) - 1;
  const windowTo = draw(3) > 0 ? openFuture : Math.max(windowFrom, 0) + 1 + draw(10);
  const sometimes = (count: number): number[] => (draw(6) === 0 ? sample(draw, nodeCount, 1 + draw(count)) : []);
  // Drawn last, so that all else of a seed stays as it was.
  const drawnLast = createDraw(seed + 1_000_000);
  const sameAs = Int32Array.from({ length: nodeCount }, (_, node) => node);
  if (drawnLast(3) === 0) sameAs[drawnLast(nodeCount)] = sameAs[drawnLast(nodeCount)]!;
  const options: PathOptions = {
    sources: sample(draw, nodeCount, 1 + draw(2)),
    targets: sample(draw, nodeCount, 1 + draw(2)),
    criterion: criteria[draw(5)]!,
    window: { from: windowFrom, to: windowTo },
    traversal: draw(3) > 0 ? Uint8Array.from([3, 3, 3, 3]) : Uint8Array.from([3, 1, 2, draw(4)]),
    allowed: draw(6) === 0 ? Uint8Array.from(edges, () => (draw(5) === 0 ? 0 : 1)) : null,
    passable: draw(6) === 0 ? Uint8Array.from(nodeDates, () => (draw(4) === 0 ? 0 : 1)) : null,
    avoid: sometimes(1),
    via: sometimes(2),
    bearer: draw(3) === 0 ? null : bearer,
    sameAs: drawnLast(2) === 0 ? null : sameAs,
    bySharedEmployer: drawnLast(2) === 0 ? null : { traversal: Uint8Array.from([3, 3, 3, 3]), allowed: null },
    strict: draw(2) === 0,
    certainty: draw(3) > 0 ? 'POSSIBLE' : 'DEFINITE',
    maxHops: draw(3) === 0 ? 1 + draw(5) : Infinity,
    first: 10_000,
    budget: Infinity,
    shouldStop: null,
  };
  return { nodeCount, edges, bearers, network, options };
};
