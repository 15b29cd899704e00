import type { Ledger } from './findTransfers.ts';

/** How many transfers of one group lead from one track to another in one bucket of time. */
export interface FlowCount {
  readonly group: number;
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly definite: number;
}

/** How many groups, buckets and tracks there are to count by. */
export interface FlowSizes {
  readonly groups: number;
  readonly buckets: number;
  readonly tracks: number;
}

/**
 * Counts transfers by group, by bucket of time, and by the tracks that they leave and reach; in that order. Each is counted
 * once. Each transfer becomes a number that says all of this, and equal numbers stand together once they are sorted.
 * O(transfers · log transfers).
 */
export const countFlows = (
  { first, second, definite }: Ledger,
  transfers: Int32Array,
  track: Int8Array,
  { groups, buckets, tracks }: FlowSizes,
  bucketOf: (transfer: number) => number,
  groupOf: (transfer: number) => number,
): FlowCount[] => {
  if (groups * buckets * tracks * tracks * 2 > Number.MAX_SAFE_INTEGER) throw new Error('There are too many flows.');
  const keys = new Float64Array(transfers.length);
  for (let place = 0; place < transfers.length; place += 1) {
    const transfer = transfers[place]!;
    const cell = groupOf(transfer) * buckets + bucketOf(transfer);
    const flow = (cell * tracks + track[first[transfer]!]!) * tracks + track[second[transfer]!]!;
    keys[place] = flow * 2 + definite[transfer]!;
  }
  keys.sort();
  const flows: FlowCount[] = [];
  for (let begin = 0; begin < keys.length;) {
    const flow = Math.floor(keys[begin]! / 2);
    let end = begin;
    let sure = 0;
    for (; end < keys.length && Math.floor(keys[end]! / 2) === flow; end += 1) sure += keys[end]! % 2;
    const pair = Math.floor(flow / tracks);
    const cell = Math.floor(pair / tracks);
    flows.push({
      group: Math.floor(cell / buckets),
      bucket: cell % buckets,
      from: pair % tracks,
      to: flow % tracks,
      count: end - begin,
      definite: sure,
    });
    begin = end;
  }
  return flows;
};
