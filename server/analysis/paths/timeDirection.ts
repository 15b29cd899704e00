/**
 * The columns of a network as a search in one direction of time needs them. Backward in time is forward over negated
 * days with ends and directions exchanged, so both directions are one search. Made once for each network and
 * kept with it: O(edges) forward, O(edges log edges) backward; 24 and 45 bytes an edge.
 */

import { unknownFuture, unknownPast, type TemporalNetwork } from '../temporalNetwork.ts';
import { buildRows, type DatedRows, type SortedEdges } from './datedRows.ts';

/** Which way time is followed: to what comes after, or to what came before. */
export type Direction = 'FORWARD' | 'BACKWARD';

/** Columns for one direction; days backward are negated. */
export interface DirectedColumns extends SortedEdges {
  /** The number of each edge in the network; null: its place. */
  readonly edges: Int32Array | null;
  readonly rows: DatedRows;
}

/** A day as the other direction counts it. */
export const mirrorDay = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : -day;

const mirrorBound = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : 1 - day;

/** The edges in the order of their days, equal days by number. Keys are day and number in one: a sort of plain numbers. */
const orderOf = (days: Int32Array): Int32Array => {
  const count = days.length;
  const keys = new Float64Array(count);
  for (let edge = 0; edge < count; edge += 1) keys[edge] = days[edge]! * count + edge;
  keys.sort();
  const edges = new Int32Array(count);
  for (let place = 0; place < count; place += 1) edges[place] = ((keys[place]! % count) + count) % count;
  return edges;
};

const arrange = ({ nodeCount, edgeCount, from, to, type, spans }: TemporalNetwork, way: Direction): DirectedColumns => {
  if (way === 'FORWARD') {
    const sorted = { from, to, type, opens: spans.start, closes: spans.end };
    return { ...sorted, edges: null, rows: buildRows(nodeCount, sorted) };
  }
  const edges = orderOf(spans.end.map(mirrorBound));
  const sorted = {
    from: new Int32Array(edgeCount),
    to: new Int32Array(edgeCount),
    type: new Uint8Array(edgeCount),
    opens: new Int32Array(edgeCount),
    closes: new Int32Array(edgeCount),
  };
  for (let place = 0; place < edgeCount; place += 1) {
    const edge = edges[place]!;
    sorted.from[place] = to[edge]!;
    sorted.to[place] = from[edge]!;
    sorted.type[place] = type[edge]!;
    sorted.opens[place] = mirrorBound(spans.end[edge]!);
    sorted.closes[place] = mirrorBound(spans.start[edge]!);
  }
  return { ...sorted, edges, rows: buildRows(nodeCount, sorted) };
};

const arranged = {
  FORWARD: new WeakMap<TemporalNetwork, DirectedColumns>(),
  BACKWARD: new WeakMap<TemporalNetwork, DirectedColumns>(),
};

/** The columns for a direction. */
export const columnsFor = (network: TemporalNetwork, direction: Direction): DirectedColumns => {
  const known = arranged[direction].get(network);
  if (known !== undefined) return known;
  const made = arrange(network, direction);
  arranged[direction].set(network, made);
  return made;
};
