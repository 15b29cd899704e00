/** Sub-lanes: each process has its own band inside a lane, of one row or more; bands share rows where they do not overlap in time. */
import type { SliceNode } from '../slice.ts';
import type { Metrics } from './metrics.ts';
import { tiersOf, type Extents } from './tiers.ts';
import type { Stop } from './types.ts';

export interface SubLane {
  readonly key: string;
  readonly lane: string;
  readonly process: SliceNode | null;
  readonly stops: readonly Stop[];
  readonly left: number;
  readonly right: number;
  readonly contentLeft: number;
  readonly contentRight: number;
  /** Row number of its first tier, over all lanes, from the top. */
  readonly row: number;
  readonly tiers: number;
}

export interface Row {
  readonly index: number;
  readonly lane: string;
  /** True where a band begins, whose names need room; further tiers of bands stand close below. */
  readonly opens: boolean;
}

export interface Packed {
  readonly subLanes: readonly SubLane[];
  readonly rows: readonly Row[];
  /** By stop: the row it stands in. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The key of the band that a stop belongs to: its lane and its process, or itself where it has none. */
export function bandKey(stop: Stop): string {
  return `${stop.lane}|${stop.process?.id ?? stop.id}`;
}

type Unplaced = Omit<SubLane, 'row'> & { readonly reach: number; readonly tierOf: ReadonlyMap<string, number> };

/** The first of as many rows below each other as a band needs, all of them free from its left end on. */
function firstFree(ends: readonly number[], { left, tiers }: Unplaced, gap: number): number {
  let [row, free] = [0, 0];
  for (let at = 0; free < tiers; at += 1) {
    const isFree = at >= ends.length || ends[at]! + gap <= left;
    if (!isFree) row = at + 1;
    free = isFree ? free + 1 : 0;
  }
  return row;
}

/** Groups stops into bands and packs these into rows, lane by lane, the earliest first. */
export function packSubLanes(
  laneCodes: readonly string[],
  stops: readonly Stop[],
  extent: (stop: Stop) => Extents,
  { spread, processName }: Metrics,
  limit = Infinity,
): Packed {
  const groups = new Map<string, Stop[]>();
  for (const stop of stops) {
    const group = groups.get(bandKey(stop));
    if (group) group.push(stop);
    else groups.set(bandKey(stop), [stop]);
  }
  // Where very many bands must share the height, names give way: those that do not fit answer on hover.
  const mostName = groups.size > 60 ? processName * 0.4 : processName;
  const pad = 8 * Math.min(spread, 2);
  const measure = ([key, members]: [string, Stop[]]): Unplaced => {
    const extents = members.map(extent);
    const process = members[0]?.process ?? null;
    const left = Math.min(...extents.map((each) => each.left));
    const right = Math.max(...extents.map((each) => each.right));
    const name = Math.min(mostName, 14 + (process?.label ?? '').length * 5.6) * Math.min(spread, 6);
    const start = Math.max(Math.min(left, limit - name), 0);
    const lane = members[0]?.lane ?? '';
    const ends = { left: start, contentLeft: left, contentRight: right, right, reach: Math.max(right, start + name) };
    return { key, lane, process, stops: members, ...ends, ...tiersOf(members, extent) };
  };
  const subLanes: SubLane[] = [];
  const rows: Row[] = [];
  const rowOf = new Map<string, number>();
  for (const lane of laneCodes) {
    const ends: number[] = [];
    const base = rows.length;
    const bands = [...groups]
      .filter(([, members]) => members[0]?.lane === lane)
      .map(measure)
      .sort((one, other) => one.left - other.left || (one.key < other.key ? -1 : 1));
    for (const { reach, tierOf, ...band } of bands) {
      const row = firstFree(ends, { reach, tierOf, ...band }, pad * 2);
      for (let tier = row; tier < row + band.tiers; tier += 1) ends[tier] = reach + pad;
      while (rows.length < base + row + band.tiers) rows.push({ index: rows.length, lane, opens: false });
      rows[base + row] = { index: base + row, lane, opens: true };
      for (const [stop, tier] of tierOf) rowOf.set(stop, base + row + tier);
      subLanes.push({ ...band, left: band.left - pad, right: reach + pad, row: base + row });
    }
  }
  return { subLanes, rows, rowOf };
}
