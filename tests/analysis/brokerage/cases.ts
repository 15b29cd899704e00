import fc from 'fast-check';
import { buildActorNetwork, type ActorNetwork } from '../../../server/analysis/brokerage/actorNetwork.ts';

/** A tie as plain values. */
export type Tie = readonly [from: number, to: number, weight: number];

/** A small network as plain values. */
export interface Case {
  readonly nodeCount: number;
  readonly directed: boolean;
  readonly ties: readonly Tie[];
}

/** The network of a case. */
export const networkOf = ({ nodeCount, directed, ties }: Case): ActorNetwork =>
  buildActorNetwork(
    nodeCount,
    {
      from: Int32Array.from(ties, ([from]) => from),
      to: Int32Array.from(ties, ([, to]) => to),
      weights: Float64Array.from(ties, ([, , weight]) => weight),
    },
    directed,
  );

/** An undirected network of ties of weight 1. */
export const undirected = (nodeCount: number, ties: readonly (readonly [number, number])[]): ActorNetwork =>
  networkOf({ nodeCount, directed: false, ties: ties.map(([from, to]): Tie => [from, to, 1]) });

/** A directed network of ties of weight 1. */
export const directed = (nodeCount: number, ties: readonly (readonly [number, number])[]): ActorNetwork =>
  networkOf({ nodeCount, directed: true, ties: ties.map(([from, to]): Tie => [from, to, 1]) });

/** Up to `most` actors, with ties to themselves and repeated ties among the ties given. */
export const casesUpTo = (most: number): fc.Arbitrary<Case> =>
  fc.integer({ min: 1, max: most }).chain((nodeCount) =>
    fc.record({
      nodeCount: fc.constant(nodeCount),
      directed: fc.boolean(),
      ties: fc.array(
        fc
          .tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.integer({ min: 1, max: 5 }))
          .map(([from, to, weight]): Tie => [from, to, weight]),
        { maxLength: nodeCount * 3 },
      ),
    }),
  );

/** The weight of every tie as a matrix; 0 where there is none. Undirected ties stand on both sides. */
export const matrixOf = ({ nodeCount, directed: isDirected, ties }: Case): number[][] => {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (const [from, to, weight] of ties) {
    if (from === to) continue;
    matrix[from]![to]! += weight;
    if (!isDirected) matrix[to]![from]! += weight;
  }
  return matrix;
};

/** The same matrix as a network has it. */
export const matrixOfNetwork = ({ nodeCount, out }: ActorNetwork): number[][] => {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (let node = 0; node < nodeCount; node += 1) {
    for (let tie = out.offsets[node]!; tie < out.offsets[node + 1]!; tie += 1)
      matrix[node]![out.neighbours[tie]!]! += out.weights[tie]!;
  }
  return matrix;
};

/** A case with its actors renumbered: actor i becomes `numbers[i]`. */
export const renumbered = (given: Case, numbers: readonly number[]): Case => ({
  ...given,
  ties: given.ties.map(([from, to, weight]): Tie => [numbers[from]!, numbers[to]!, weight]),
});

/** Another order of the actors of a case. */
export const orderOf = (nodeCount: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: nodeCount }, (_, node) => node),
    { minLength: nodeCount },
  );

/** By how much two lists differ at most, relative to what is expected where that is above 1; NaN equals NaN alone. */
export const difference = (found: ArrayLike<number>, expected: ArrayLike<number>): number => {
  let most = found.length === expected.length ? 0 : Infinity;
  for (let place = 0; place < found.length; place += 1) {
    const a = found[place]!;
    const b = expected[place]!;
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    const apart = Math.abs(a - b) / Math.max(1, Math.abs(b));
    most = Number.isNaN(apart) ? Infinity : Math.max(most, apart);
  }
  return most;
};
