/** Tiers: what would touch others of its band, because hardly a day lies between, stands below them instead. */
import type { Stop } from './types.ts';

export interface Extents {
  readonly left: number;
  readonly right: number;
}

/** Free width beside a station: for the count under it, and for threads. */
const clear = { meeting: 6, document: 3 } as const;

/** The tier of each meeting and document of a band, from 0 at the top; whole processes lie below all tiers. */
export function tiersOf(
  stops: readonly Stop[],
  extent: (stop: Stop) => Extents,
): { tierOf: ReadonlyMap<string, number>; tiers: number } {
  const tierOf = new Map<string, number>();
  let tiers = 1;
  for (const form of ['meeting', 'document'] as const) {
    const ends: number[] = [];
    const placed = stops.filter((stop) => stop.form === form).map((stop) => ({ id: stop.id, ...extent(stop) }));
    for (const { id, left, right } of placed.sort((one, other) => one.left - other.left)) {
      const free = ends.findIndex((end) => end + clear[form] <= left);
      const tier = free < 0 ? ends.length : free;
      ends[tier] = right;
      tierOf.set(id, tier);
    }
    tiers = Math.max(tiers, ends.length);
  }
  for (const { id, form } of stops) if (form === 'process') tierOf.set(id, tiers - 1);
  return { tierOf, tiers };
}
