import type { TemporalNetwork } from '../temporalNetwork.ts';
import { certainDays, firstDayOf, lastDayOf, possibleDays, type HopDays } from './hopDays.ts';
import type { Meter } from './meter.ts';
import type { PathOptions } from './pathOptions.ts';

/** The options of a search made ready: what is asked of every hop is one look away. */
export interface SearchSpace {
  readonly network: TemporalNetwork;
  readonly days: HopDays;
  /** The days of the least favourable readings, where paths must be definite. */
  readonly certain: HopDays | null;
  readonly windowFirst: number;
  readonly windowLast: number;
  /** Days that pass between edges of different bearers. */
  readonly step: 0 | 1;
  readonly bearer: Int32Array | null;
  readonly sameAs: Int32Array | null;
  readonly traversal: Uint8Array;
  readonly allowed: Uint8Array | null;
  readonly passable: Uint8Array;
  readonly isSource: Uint8Array;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly via: readonly number[];
  /** The place of each node among `via`. */
  readonly viaPlace: ReadonlyMap<number, number>;
  readonly maxHops: number;
  readonly meter: Meter;
}

const masked = (count: number, nodes: readonly number[]): Uint8Array => {
  const mask = new Uint8Array(count);
  for (const node of nodes) mask[node] = 1;
  return mask;
};

/** Makes options ready. */
export const prepareSearch = (network: TemporalNetwork, options: PathOptions, meter: Meter): SearchSpace => {
  const { nodeCount, spans } = network;
  const avoided = new Set(options.avoid);
  const passable = options.passable === null ? new Uint8Array(nodeCount).fill(1) : options.passable.slice();
  const via = options.via.filter((node, place) => node !== options.via[place - 1]);
  for (const node of via) passable[node] = 1;
  for (const node of avoided) passable[node] = 0;
  const sources = [...new Set(options.sources)].filter((node) => !avoided.has(node));
  const targets = [...new Set(options.targets)].filter((node) => !avoided.has(node));
  // A path that has only one place to begin or to end cannot pass it, being simple.
  const sides = (nodes: readonly number[]): number => new Set(nodes.map((node) => options.sameAs?.[node] ?? node)).size;
  for (const ends of [sources, targets]) if (sides(ends) === 1) for (const node of ends) passable[node] = 0;
  return {
    network,
    days: possibleDays(spans),
    certain: options.certainty === 'DEFINITE' ? certainDays(spans) : null,
    windowFirst: firstDayOf(options.window),
    windowLast: lastDayOf(options.window),
    step: options.strict ? 1 : 0,
    bearer: options.bearer,
    sameAs: options.sameAs,
    traversal: options.traversal,
    allowed: options.allowed,
    passable,
    isSource: masked(nodeCount, sources),
    sources,
    targets,
    via,
    viaPlace: new Map(via.map((node, place) => [node, place])),
    maxHops: options.maxHops,
    meter,
  };
};

/** The node that stands for this one and its other sides. */
export const standsFor = ({ sameAs }: SearchSpace, node: number): number => (sameAs === null ? node : sameAs[node]!);

/** Whether an edge has the dates of this node. */
export const bears = ({ bearer }: SearchSpace, node: number, edge: number): boolean =>
  bearer !== null && bearer[edge] === node;

/** Visits every hop that leaves a node, or with `backward` that reaches it, whatever its time. */
export const visitHops = (
  { network, days, traversal, allowed, meter }: SearchSpace,
  node: number,
  backward: boolean,
  visit: (edge: number, other: number, along: boolean) => void,
): void => {
  for (let turn = 0; turn < 2; turn += 1) {
    const leaves = turn === 0;
    const along = leaves !== backward;
    const { offsets, edges } = leaves ? network.out : network.in;
    const others = leaves ? network.to : network.from;
    const way = along ? 1 : 2;
    const last = offsets[node + 1]!;
    meter.work += last - offsets[node]!;
    for (let place = offsets[node]!; place < last; place += 1) {
      const edge = edges[place]!;
      if ((traversal[network.type[edge]!]! & way) === 0 || (allowed !== null && allowed[edge] === 0)) continue;
      const other = others[edge]!;
      // What is said to end before it begins cannot be crossed.
      if (other !== node && days.first(edge) <= days.last(edge)) visit(edge, other, along);
    }
  }
};
