import type { Kind, Slice, SliceNode } from '../../picture/slice.ts';

/** One entry of an overview, with how often it occurs. */
export interface OverviewItem {
  readonly node: SliceNode;
  readonly times: number;
}

/** The entries of one kind that occur most in a slice, and how many there are in all. */
export interface OverviewGroup {
  readonly kind: Kind;
  readonly total: number;
  readonly items: readonly OverviewItem[];
}

const kinds: readonly Kind[] = ['PROCESS', 'PERSON', 'IDEA', 'DOCUMENT', 'INSTITUTION'];

/** The entries of each kind with the most relationships, the most linked first. */
export const summarize = (slice: Slice, most: number): OverviewGroup[] => {
  const times = new Map<SliceNode, number>();
  for (const { from, to } of slice.edges) {
    times.set(from, (times.get(from) ?? 0) + 1);
    times.set(to, (times.get(to) ?? 0) + 1);
  }
  return kinds
    .map((kind) => {
      const items = slice.nodes
        .filter((node) => node.kind === kind)
        .map((node) => ({ node, times: times.get(node) ?? 0 }))
        .sort((first, second) => second.times - first.times || first.node.label.localeCompare(second.node.label));
      return { kind, total: items.length, items: items.slice(0, most) };
    })
    .filter(({ total }) => total > 0);
};
