/** The measures of brokerage as their definitions read, however long that takes; none of the code that is tested. */

type Matrix = readonly (readonly number[])[];

const numbersBelow = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

const others = (count: number, ...not: number[]): number[] => numbersBelow(count).filter((node) => !not.includes(node));

/** Every shortest path from one node to another, as lists of nodes, by trying longer and longer paths. */
const shortestPaths = (ties: Matrix, from: number, to: number): number[][] => {
  for (let paths = [[from]]; paths.length > 0;) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      numbersBelow(ties.length)
        .filter((next) => ties[path.at(-1)!]![next]! > 0 && !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
};

/** Betweenness: the paths that pass each node, of all shortest paths of every pair; from these sources alone. */
export const betweennessByPaths = (ties: Matrix, directed: boolean, sources: readonly number[]): number[] => {
  const sums = ties.map(() => 0);
  for (const from of sources) {
    for (const to of others(ties.length, from)) {
      const paths = shortestPaths(ties, from, to);
      for (const path of paths) for (const node of path.slice(1, -1)) sums[node]! += 1 / paths.length;
    }
  }
  return sums.map((sum) => (sum * ties.length) / sources.length / (directed ? 1 : 2));
};

/** Burt's formulas, sum by sum. */
export const holesByFormula = (a: Matrix): { constraint: number[]; effectiveSize: number[]; efficiency: number[] } => {
  const all = numbersBelow(a.length);
  const z = (i: number, j: number): number => a[i]![j]! + a[j]![i]!;
  const p = (i: number, j: number): number => z(i, j) / all.reduce((sum, k) => sum + z(i, k), 0);
  const m = (j: number, q: number): number => z(j, q) / Math.max(...all.map((k) => z(j, k)));
  const altersOf = (i: number): number[] => all.filter((j) => z(i, j) > 0);
  const sum = (nodes: readonly number[], of: (node: number) => number): number =>
    nodes.reduce((total, node) => total + of(node), 0);
  const constraint = all.map((i) =>
    altersOf(i).length === 0
      ? NaN
      : sum(
          altersOf(i),
          (j) => (p(i, j) + sum(others(a.length, i, j), (q) => p(i, q) * (z(q, j) > 0 ? p(q, j) : 0))) ** 2,
        ),
  );
  const effectiveSize = all.map((i) =>
    altersOf(i).length === 0
      ? NaN
      : sum(altersOf(i), (j) => 1 - sum(others(a.length, i, j), (q) => p(i, q) * (z(j, q) > 0 ? m(j, q) : 0))),
  );
  return { constraint, effectiveSize, efficiency: effectiveSize.map((size, i) => size / altersOf(i).length) };
};

/** The five roles of an actor by the groups of the three; "AAB" and so on. */
const roles = {
  coordinator: (a: number, v: number, b: number) => a === v && v === b,
  itinerant: (a: number, v: number, b: number) => a === b && a !== v,
  gatekeeper: (a: number, v: number, b: number) => a !== v && v === b,
  representative: (a: number, v: number, b: number) => a === v && v !== b,
  liaison: (a: number, v: number, b: number) => a !== v && v !== b && a !== b,
  total: () => true,
};

/** How often each node plays a role, by trying every three. */
export const roleByTriples = (ties: Matrix, group: ArrayLike<number>, role: keyof typeof roles): number[] =>
  numbersBelow(ties.length).map((v) => {
    if (group[v]! < 0) return NaN;
    let count = 0;
    for (const a of others(ties.length, v)) {
      for (const b of others(ties.length, v, a)) {
        if (group[a]! < 0 || group[b]! < 0) continue;
        if (!(ties[a]![v]! > 0 && ties[v]![b]! > 0) || ties[a]![b]! > 0) continue;
        if (roles[role](group[a]!, group[v]!, group[b]!)) count += 1;
      }
    }
    return count;
  });

/** Which nodes hang together, directions ignored, where some are not there: for each the lowest it hangs together with. */
export const lowestTogether = (ties: Matrix, gone: readonly number[]): number[] => {
  const lowest = numbersBelow(ties.length);
  for (let changed = true; changed;) {
    changed = false;
    for (const a of others(ties.length, ...gone)) {
      for (const b of others(ties.length, ...gone)) {
        if (!(ties[a]![b]! > 0) || lowest[a] === lowest[b]) continue;
        lowest[a] = lowest[b] = Math.min(lowest[a]!, lowest[b]!);
        changed = true;
      }
    }
  }
  return lowest;
};

/** How many components there are without these nodes. */
export const countComponents = (ties: Matrix, gone: readonly number[]): number => {
  const lowest = lowestTogether(ties, gone);
  return new Set(others(ties.length, ...gone).map((node) => lowest[node])).size;
};

/** Whether any of some nodes reaches any of others along ties where some are not there; a node reaches itself. */
export const isJoined = (
  ties: Matrix,
  from: readonly number[],
  to: readonly number[],
  gone: readonly number[],
): boolean => {
  const reached = new Set(from.filter((node) => !gone.includes(node)));
  for (const node of reached)
    for (const next of others(ties.length, ...gone)) if (ties[node]![next]! > 0) reached.add(next);
  return to.some((node) => reached.has(node));
};

/** The size of the smallest set of nodes without which one group does not reach the other: every set is tried. */
export const smallestCut = (ties: Matrix, from: readonly number[], to: readonly number[]): number => {
  let smallest = ties.length;
  for (let set = 0; set < 1 << ties.length; set += 1) {
    const gone = numbersBelow(ties.length).filter((node) => (set >> node) & 1);
    if (gone.length < smallest && !isJoined(ties, from, to, gone)) smallest = gone.length;
  }
  return smallest;
};
