/**
 * The columns of a network as a search in one direction of time needs them. Backward in time is forward over negated
 * days with ends and directions exchanged, so both directions are one search. Made once for each network: O(edges log
 * edges) for the order backward, nothing for forward.
 */

import { unknownFuture, unknownPast, type Adjacency, type TemporalNetwork } from '../temporalNetwork.ts';

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
  /** The edges that leave each node: sorted by `opens` forward, and by falling `closes` backward. */
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** A day as the other direction counts it. */
export const mirrorDay = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : -day;

const mirrorBound = (day: number): number =>
  day <= unknownPast ? unknownFuture : day >= unknownFuture ? unknownPast : 1 - day;

const reverse = ({ from, to, spans, out, in: into }: TemporalNetwork): DirectedColumns => {
  const opens = spans.end.map(mirrorBound);
  // Keys of day and number in one, so that the sort is of plain numbers.
  const keys = Float64Array.from(opens, (day, edge) => day * opens.length + edge).sort();
  const order = Int32Array.from(keys, (key) => ((key % opens.length) + opens.length) % opens.length);
  return { from: to, to: from, opens, closes: spans.start.map(mirrorBound), order, out: into, in: out };
};

const reversed = new WeakMap<TemporalNetwork, DirectedColumns>();

/** The columns for a direction. */
export const columnsFor = (network: TemporalNetwork, direction: Direction): DirectedColumns => {
  if (direction === 'FORWARD') {
    const { from, to, spans, out, in: into } = network;
    return { from, to, opens: spans.start, closes: spans.end, order: null, out, in: into };
  }
  const known = reversed.get(network) ?? reverse(network);
  reversed.set(network, known);
  return known;
};
