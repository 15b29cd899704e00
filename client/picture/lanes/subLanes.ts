/** Sub-lanes: each process has its own band inside a lane; bands share a row where they do not overlap in time. */
import type { SliceNode } from '../slice.ts';
import type { Metrics } from './metrics.ts';
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
  /** Row number over all lanes, from the top. */
  readonly row: number;
}

export interface Row {
  readonly index: number;
  readonly lane: string;
}

/** The key of the band that a stop belongs to: its lane and its process, or itself where it has none. */
export function bandKey(stop: Stop): string {
  return `${stop.lane}|${stop.process?.id ?? stop.id}`;
}

/** Groups stops into bands and packs these into rows, lane by lane, the earliest first. */
export function packSubLanes(
  laneCodes: readonly string[],
  stops: readonly Stop[],
  extent: (stop: Stop) => { left: number; right: number },
  { spread, processName }: Metrics,
  limit = Infinity,
): { subLanes: SubLane[]; rows: Row[] } {
  const groups = new Map<string, Stop[]>();
  for (const stop of stops) groups.set(bandKey(stop), [...(groups.get(bandKey(stop)) ?? []), stop]);
  // Where very many bands must share the height, names give way: those that do not fit answer on hover.
  const mostName = groups.size > 60 ? processName * 0.4 : processName;
  const subLanes: SubLane[] = [];
  const rows: Row[] = [];
  for (const lane of laneCodes) {
    const ends: number[] = [];
    const base = rows.length;
    const bands = [...groups.entries()]
      .filter(([, members]) => members[0]?.lane === lane)
      .map(([key, members]) => {
        const extents = members.map(extent);
        const process = members[0]?.process ?? null;
        const left = Math.min(...extents.map((each) => each.left));
        const right = Math.max(...extents.map((each) => each.right));
        const name = Math.min(mostName, 14 + (process?.label ?? '').length * 5.6) * Math.min(spread, 6);
        const start = Math.max(Math.min(left, limit - name), 0);
        return { key, process, members, left: start, contentLeft: left, right, reach: Math.max(right, start + name) };
      })
      .sort((one, other) => one.left - other.left || (one.key < other.key ? -1 : 1));
    for (const { key, process, members, left, contentLeft, right, reach } of bands) {
      const pad = 8 * Math.min(spread, 2);
      let row = ends.findIndex((end) => end + pad * 2 <= left);
      if (row < 0) {
        row = ends.length;
        rows.push({ index: base + row, lane });
      }
      ends[row] = reach + pad;
      subLanes.push({
        key,
        lane,
        process,
        stops: members,
        left: left - pad,
        right: reach + pad,
        contentLeft,
        contentRight: right,
        row: base + row,
      });
    }
  }
  return { subLanes, rows };
}
