/**
 * The columns of a network as a search in one direction of time needs them. Backward in time is forward over negated
 * days with ends and directions exchanged, so both directions are one search. Made once for each network and
 * kept with it: O(edges) forward, O(edges log edges) backward, 24 bytes an edge.
 */

import { unknownFuture, unknownPast, type TemporalNetwork } from '../temporalNetwork.ts';

/** Which way time is followed: to what comes after, or to what came before. */
export type Direction = 'FORWARD' | 'BACKWARD';

/** Columns for one direction. An edge can be crossed on days of [opens, closes); days backward are negated. */
export interface DirectedColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Edges sorted by `opens`; null: they are already. */
  readonly order: Int32Array | null;
  readonly rows: DatedRows;
}

/**
 * The edges at each node, whichever end it is, sorted by `opens`: those of node n stand from `offsets[n]` up to
 * `offsets[n + 1]`. Their days stand beside them, for to look them up edge by edge costs more than all else.
 */
export interface DatedRows {
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
  readonly opens: Int32Array;
  readonly closes: Int32Array;
}

const buildRows = (
  { out, in: into, edgeCount, from, to }: TemporalNetwork,
  opens: Int32Array,
  closes: Int32Array,
  order: Int32Array | null,
): DatedRows => {
  const offsets = out.offsets.map((offset, node) => offset + into.offsets[node]!);
  const next = offsets.slice();
  const rows = {
    offsets,
    edges: new Int32Array(edgeCount * 2),
    opens: new Int32Array(edgeCount * 2),
    closes: new Int32Array(edgeCount * 2),
  };
  const put = (node: number, edge: number): void => {
    const place = next[node]!++;
    rows.edges[place] = edge;
    rows.opens[place] = opens[edge]!;
    rows.closes[place] = closes[edge]!;
  };
  for (let place = 0; place < edgeCount; place += 1) {
    const edge = order === null ? place : order[place]!;
    put(from[edge]!, edge);
    put(to[edge]!, edge);
  }
  return rows;
};

/** A day as the other direction counts it. */
export const mirrorDay = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : -day;

const mirrorBound = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : 1 - day;

const arrange = (network: TemporalNetwork, direction: Direction): DirectedColumns => {
  const { from, to, spans } = network;
  if (direction === 'FORWARD') {
    const rows = buildRows(network, spans.start, spans.end, null);
    return { from, to, opens: spans.start, closes: spans.end, order: null, rows };
  }
  const opens = spans.end.map(mirrorBound);
  const closes = spans.start.map(mirrorBound);
  // Keys of day and number in one, so that the sort is of plain numbers.
  const keys = Float64Array.from(opens, (day, edge) => day * opens.length + edge).sort();
  const order = Int32Array.from(keys, (key) => ((key % opens.length) + opens.length) % opens.length);
  return { from: to, to: from, opens, closes, order, rows: buildRows(network, opens, closes, order) };
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
