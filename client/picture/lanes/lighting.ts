/** Which elements are dimmed, faded or lit, so that a change touches only what changes. */
import type { ElementDefinition } from 'cytoscape';

export interface LightItem {
  readonly id: string;
  readonly start: number;
  /** The node that this element stands for. */
  readonly select: string;
  readonly edges: readonly string[];
}

export interface LightIndex {
  /** Sorted by start. */
  readonly items: readonly LightItem[];
  readonly bySelect: ReadonlyMap<string, readonly LightItem[]>;
  readonly byEdge: ReadonlyMap<string, readonly LightItem[]>;
}

/** Indexes elements by start, by what they stand for, and by the records they draw. */
export function indexLights(elements: readonly ElementDefinition[]): LightIndex {
  const items = elements
    .map(({ data }): LightItem => {
      const edges: unknown = data['edges'];
      return {
        id: String(data.id),
        start: Number(data['start'] ?? Number.NEGATIVE_INFINITY),
        select: String(data['select'] ?? data['unfold'] ?? ''),
        edges: Array.isArray(edges) ? edges.map(String) : [],
      };
    })
    .sort((one, other) => one.start - other.start);
  const bySelect = new Map<string, LightItem[]>();
  const byEdge = new Map<string, LightItem[]>();
  const put = (map: Map<string, LightItem[]>, key: string, item: LightItem): void => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };
  for (const item of items) {
    put(bySelect, item.select, item);
    for (const edge of item.edges) put(byEdge, edge, item);
  }
  return { items, bySelect, byEdge };
}

/** The number of items that have begun by a moment; all of them without one. */
export function reachedBy({ items }: LightIndex, moment: number | null): number {
  if (moment === null) return items.length;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of the elements that stand for some of these nodes and edges: stops, and stretches of threads. */
export function standingIds({ items }: LightIndex, given: ReadonlySet<string>): Set<string> {
  const stands = ({ select, edges }: LightItem): boolean =>
    edges.length === 0 ? given.has(select) : edges.some((edge) => given.has(edge));
  return new Set(items.filter(stands).map(({ id }) => id));
}

/** Ids of the elements that fade because something else is highlighted. */
export function fadedIds({ items, byEdge }: LightIndex, highlighted: ReadonlySet<string> | null): Set<string> {
  if (!highlighted) return new Set();
  const partly = new Set<string>();
  for (const edge of highlighted) for (const { select } of byEdge.get(edge) ?? []) partly.add(select);
  const stands = ({ select, edges }: LightItem): boolean => {
    if (edges.length === 0) return highlighted.has(select);
    // A thread of which only some attendances stand out shows just the way between these.
    if (partly.has(select)) return edges.every((edge) => highlighted.has(edge));
    return highlighted.has(select);
  };
  return new Set(items.filter((item) => !stands(item)).map(({ id }) => id));
}

/** Ids of the elements that stand for the selection: a whole thread, a stop, all bars of a process, or one attendance. */
export function litIds({ bySelect, byEdge }: LightIndex, selection: string | null): Set<string> {
  if (selection === null) return new Set();
  return new Set([...(bySelect.get(selection) ?? []), ...(byEdge.get(selection) ?? [])].map(({ id }) => id));
}
