/**
 * The cone where order is strict or must hold under every reading. A node has two labels, for what came by an edge with
 * the node's own dates can leave by another of them in the same moment, and what came otherwise cannot. Crossing never
 * makes a label earlier, so labels are set in order of their days (Dijkstra). O(edges log nodes).
 */

import { openFuture, type TemporalNetwork } from '../temporalNetwork.ts';
import type { Cone } from './coneResult.ts';
import { DayHeap } from './dayHeap.ts';
import { directedWindow } from './directedWindow.ts';
import { certainDays, later, possibleDays } from './hopDays.ts';
import type { PassageOptions } from './pathOptions.ts';
import { mirrorDay, type Direction } from './timeDirection.ts';
import { unreachedDay } from './unreached.ts';

/** What labels are set by, and the labels: those of node n at 2n, and at 2n + 1 for what came by its own dates. */
interface Labelling {
  readonly network: TemporalNetwork;
  readonly options: PassageOptions;
  readonly forward: boolean;
  readonly opens: (edge: number) => number;
  readonly closes: (edge: number) => number;
  readonly first: number;
  readonly last: number;
  readonly labels: Int32Array;
  readonly edges: Int32Array;
  /** 1 for nodes that are avoided. */
  readonly closed: Uint8Array;
  readonly isOrigin: Uint8Array;
  readonly heap: DayHeap;
}

const createLabelling = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  options: PassageOptions,
): Labelling => {
  const { nodeCount, spans } = network;
  const forward = direction === 'FORWARD';
  const days = options.certainty === 'DEFINITE' ? certainDays(spans) : possibleDays(spans);
  const closed = new Uint8Array(nodeCount);
  for (const node of options.avoid) closed[node] = 1;
  const isOrigin = new Uint8Array(nodeCount);
  for (const node of origins) if (closed[node] === 0) isOrigin[node] = 1;
  return {
    network,
    options,
    forward,
    opens: forward ? days.first : (edge) => mirrorDay(days.last(edge)),
    closes: forward ? days.last : (edge) => mirrorDay(days.first(edge)),
    ...directedWindow(options.window, direction),
    labels: new Int32Array(nodeCount * 2).fill(openFuture),
    edges: new Int32Array(nodeCount * 2).fill(-1),
    closed,
    isOrigin,
    heap: new DayHeap(),
  };
};

/** Sets the labels of what can be reached in one step from a node that is reached on this day. */
const expand = (labelling: Labelling, node: number, day: number, own: boolean): void => {
  const { network, options, forward, opens, closes, last, labels, edges, closed, isOrigin, heap } = labelling;
  const { type, spans } = network;
  const { traversal, allowed, bearer, strict } = options;
  const ready = isOrigin[node] === 1 ? day : later(day, strict ? 1 : 0);
  for (let way = 1; way <= 2; way += 1) {
    const { offsets, edges: row } = (way === 1) === forward ? network.out : network.in;
    const others = (way === 1) === forward ? network.to : network.from;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const edge = row[place]!;
      const other = others[edge]!;
      if (closed[other] === 1 || isOrigin[other] === 1 || (traversal[type[edge]!]! & way) === 0) continue;
      if ((allowed !== null && allowed[edge] === 0) || spans.start[edge]! >= spans.end[edge]!) continue;
      const bornHere = bearer !== null && bearer[edge] === node;
      const oneMoment = own && bornHere;
      if (!oneMoment && ready > closes(edge)) continue;
      const crossed = oneMoment ? day : Math.max(ready, opens(edge));
      const label = other * 2 + (bearer !== null && bearer[edge] === other ? 1 : 0);
      if (crossed > last || crossed >= labels[label]!) continue;
      labels[label] = crossed;
      edges[label] = edge;
      heap.push(crossed, label);
    }
  }
};

/** Sets every label, the earliest first. */
const setLabels = (labelling: Labelling, origins: readonly number[]): void => {
  const { options, first, labels, closed, heap } = labelling;
  const { passable } = options;
  for (const node of origins) if (closed[node] === 0) expand(labelling, node, first, false);
  while (heap.size > 0) {
    const label = heap.leastItem;
    const day = heap.leastDay;
    heap.pop();
    const node = label >> 1;
    const isLatest = day === labels[label];
    if (isLatest && (passable === null || passable[node] === 1)) expand(labelling, node, day, (label & 1) === 1);
  }
};

/** The cone by setting labels. */
export const coneByLabels = (
  network: TemporalNetwork,
  origins: readonly number[],
  direction: Direction,
  options: PassageOptions,
): Cone => {
  const labelling = createLabelling(network, origins, direction, options);
  setLabels(labelling, origins);
  const { forward, first, labels, edges, isOrigin } = labelling;
  const none = unreachedDay(direction);
  const best = (node: number): number => (labels[node * 2 + 1]! < labels[node * 2]! ? node * 2 + 1 : node * 2);
  const dayOf = (node: number): number => {
    const day = isOrigin[node] === 1 ? first : labels[best(node)]!;
    return day === openFuture ? none : forward ? day : mirrorDay(day);
  };
  const { nodeCount } = network;
  return {
    days: Int32Array.from({ length: nodeCount }, (_, node) => dayOf(node)),
    edges: Int32Array.from({ length: nodeCount }, (_, node) => edges[best(node)]!),
  };
};
