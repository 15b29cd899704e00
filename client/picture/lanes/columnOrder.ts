/** The order of threads at one station: passers above, those who attend grouped by side, passers below. */

export interface Entry {
  readonly thread: string;
  readonly attends: boolean;
  /** The side, or a stand-in for those without one and for ideas. */
  readonly group: string;
}

export interface ColumnOrder {
  readonly above: readonly Entry[];
  readonly attending: readonly Entry[];
  readonly below: readonly Entry[];
  /** Index of each thread from the top. */
  readonly position: ReadonlyMap<string, number>;
}

export type Heights = (thread: string) => { before: number | undefined; after: number | undefined };
type Key = (entry: Entry) => number;

/** Builds a column from its three parts. */
export function columnOf(above: readonly Entry[], attending: readonly Entry[], below: readonly Entry[]): ColumnOrder {
  const all = [...above, ...attending, ...below];
  return { above, attending, below, position: new Map(all.map(({ thread }, index) => [thread, index])) };
}

function byName(one: Entry, other: Entry): number {
  return one.group < other.group ? -1 : one.group > other.group ? 1 : one.thread < other.thread ? -1 : 1;
}

/** The simple order that the layout must not be worse than: sides and people by id, passers below. */
export function baselineColumn(entries: readonly Entry[]): ColumnOrder {
  const sorted = [...entries].sort(byName);
  return columnOf(
    [],
    sorted.filter(({ attends }) => attends),
    sorted.filter(({ attends }) => !attends),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
}

function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups.values()];
}

/** How many crossings two threads make on both sides of this column when `one` is above `other`. */
function cost(one: Entry, other: Entry, heights: Heights): number {
  const upper = heights(one.thread);
  const lower = heights(other.thread);
  let crossings = 0;
  if (upper.before !== undefined && lower.before !== undefined && upper.before > lower.before) crossings += 1;
  if (upper.after !== undefined && lower.after !== undefined && upper.after > lower.after) crossings += 1;
  return crossings;
}

function blockCost(upper: readonly Entry[], lower: readonly Entry[], heights: Heights): number {
  let total = 0;
  for (const one of upper) for (const other of lower) total += cost(one, other, heights);
  return total;
}

/** Swaps neighbouring blocks while that saves crossings. */
function swapBlocks(blocks: readonly (readonly Entry[])[], heights: Heights): (readonly Entry[])[] {
  const result = [...blocks];
  for (let round = 0; round < result.length; round += 1) {
    let swapped = false;
    for (let index = 0; index + 1 < result.length; index += 1) {
      const upper = result[index] ?? [];
      const lower = result[index + 1] ?? [];
      if (blockCost(lower, upper, heights) >= blockCost(upper, lower, heights)) continue;
      [result[index], result[index + 1]] = [lower, upper];
      swapped = true;
    }
    if (!swapped) break;
  }
  return result;
}

function singles(entries: readonly Entry[], key: Key, heights: Heights): Entry[] {
  const sorted = [...entries].sort((one, other) => key(one) - key(other));
  return swapBlocks(
    sorted.map((entry) => [entry]),
    heights,
  ).flat();
}

/** Swaps neighbours in a column, and sides as a whole, wherever that alone saves crossings. */
export function improveColumn(column: ColumnOrder, heights: Heights): ColumnOrder {
  const swap = (entries: readonly Entry[]): Entry[] =>
    swapBlocks(
      entries.map((entry) => [entry]),
      heights,
    ).flat();
  const groups = groupsOf(column.attending).map(swap);
  return columnOf(swap(column.above), swapBlocks(groups, heights).flat(), swap(column.below));
}

/** Rearranges a column by the heights of its threads at their neighbouring waypoints. */
export function arrangeColumn(column: ColumnOrder, heights: Heights, look: 'before' | 'after' | 'both'): ColumnOrder {
  const all = [...column.above, ...column.attending, ...column.below];
  const known = new Map<string, number>();
  for (const { thread } of all) {
    const { before, after } = heights(thread);
    const first = look === 'after' ? (after ?? before) : (before ?? after);
    const value = look === 'both' && before !== undefined && after !== undefined ? (before + after) / 2 : first;
    if (value !== undefined) known.set(thread, value);
  }
  const centre = mean([...known.values()]);
  const key: Key = ({ thread }) => known.get(thread) ?? centre;
  const groups = groupsOf(column.attending).map((group) => singles(group, key, heights));
  const sortedGroups = [...groups].sort((one, other) => mean(one.map(key)) - mean(other.map(key)));
  const attending = swapBlocks(sortedGroups, heights).flat();
  const passers = all.filter(({ attends }) => !attends);
  const above = passers.filter(
    (passer) => blockCost([passer], attending, heights) < blockCost(attending, [passer], heights),
  );
  const below = passers.filter((passer) => !above.includes(passer));
  return columnOf(singles(above, key, heights), attending, singles(below, key, heights));
}
