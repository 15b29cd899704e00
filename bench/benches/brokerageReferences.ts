/**
 * The measures of brokerage as textbooks write them, over the same typed arrays: the floor that the bench compares with.
 * How each stands to the C program that performance.md names was measured apart, once, and is written at the bench.
 */
import type { ActorNetwork } from '../../server/analysis/brokerage/actorNetwork.ts';
import type { Participations } from '../../server/analysis/brokerage/projectMeetings.ts';

/** Brandes' algorithm as published, from these sources; each pair once. */
export const textbookBetweenness = ({ nodeCount, out }: ActorNetwork, sources: ArrayLike<number>): Float64Array => {
  const { offsets, neighbours } = out;
  const sums = new Float64Array(nodeCount);
  const distance = new Int32Array(nodeCount);
  const paths = new Float64Array(nodeCount);
  const dependency = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  for (let place = 0; place < sources.length; place += 1) {
    const source = sources[place]!;
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let found = 1;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at]!;
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
        const next = neighbours[tie]!;
        if (distance[next]! < 0) {
          distance[next] = distance[node]! + 1;
          queue[found++] = next;
        }
        if (distance[next] === distance[node]! + 1) paths[next]! += paths[node]!;
      }
    }
    for (let at = found - 1; at > 0; at -= 1) {
      const node = queue[at]!;
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
        const before = neighbours[tie]!;
        if (distance[before] === distance[node]! - 1)
          dependency[before]! += (paths[before]! / paths[node]!) * (1 + dependency[node]!);
      }
      sums[node]! += dependency[node]!;
    }
  }
  return sums.map((sum) => (sum * nodeCount) / sources.length / 2);
};

/** Burt's constraint of unweighted ties, from the two steps around each actor. */
export const textbookConstraint = ({ nodeCount, out: { offsets, neighbours } }: ActorNetwork): Float64Array => {
  const invested = new Float64Array(nodeCount);
  return Float64Array.from({ length: nodeCount }, (_, node) => {
    const first = offsets[node]!;
    const last = offsets[node + 1]!;
    const share = 1 / (last - first);
    for (let tie = first; tie < last; tie += 1) {
      const alter = neighbours[tie]!;
      const further = share / (offsets[alter + 1]! - offsets[alter]!);
      for (let far = offsets[alter]!; far < offsets[alter + 1]!; far += 1) invested[neighbours[far]!]! += further;
    }
    let sum = 0;
    for (let tie = first; tie < last; tie += 1) sum += (share + invested[neighbours[tie]!]!) ** 2;
    for (let tie = first; tie < last; tie += 1) {
      const alter = neighbours[tie]!;
      for (let far = offsets[alter]!; far < offsets[alter + 1]!; far += 1) invested[neighbours[far]!] = 0;
    }
    return first === last ? NaN : sum;
  });
};

/** How many ordered pairs each actor brokers, by trying every pair of its neighbours. */
export const textbookBrokered = ({ nodeCount, out: { offsets, neighbours } }: ActorNetwork): Float64Array => {
  const isTied = new Uint8Array(nodeCount);
  const counts = new Float64Array(nodeCount);
  for (let a = 0; a < nodeCount; a += 1) {
    for (let tie = offsets[a]!; tie < offsets[a + 1]!; tie += 1) isTied[neighbours[tie]!] = 1;
    for (let tie = offsets[a]!; tie < offsets[a + 1]!; tie += 1) {
      const broker = neighbours[tie]!;
      for (let far = offsets[broker]!; far < offsets[broker + 1]!; far += 1) {
        const b = neighbours[far]!;
        if (b !== a && isTied[b] === 0) counts[broker]! += 1;
      }
    }
    for (let tie = offsets[a]!; tie < offsets[a + 1]!; tie += 1) isTied[neighbours[tie]!] = 0;
  }
  return counts;
};

/** The shared meetings of each pair of people, as maps. */
export const textbookProjection = (
  people: number,
  meetings: number,
  { person, event }: Participations,
): readonly ReadonlyMap<number, number>[] => {
  const members = Array.from({ length: meetings }, (): number[] => []);
  for (const [place, who] of person.entries()) members[event[place]!]!.push(who);
  const ties = Array.from({ length: people }, () => new Map<number, number>());
  for (const present of members) {
    for (const a of present)
      for (const b of present) if (a !== b) ties[a]!.set(b, (ties[a]!.get(b) ?? 0) + 1 / (present.length - 1));
  }
  return ties;
};

/** How many components there are, breadth first. */
export const textbookComponents = ({ nodeCount, out: { offsets, neighbours } }: ActorNetwork): number => {
  const component = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let count = 0;
  for (let root = 0; root < nodeCount; root += 1) {
    if (component[root]! >= 0) continue;
    component[root] = count;
    queue[0] = root;
    let found = 1;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at]!;
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
        const next = neighbours[tie]!;
        if (component[next]! >= 0) continue;
        component[next] = count;
        queue[found++] = next;
      }
    }
    count += 1;
  }
  return count;
};
