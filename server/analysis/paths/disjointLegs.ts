/**
 * Whether two ways that share nothing but their beginning lead from a node to one of some others and to another one,
 * whichever way edges are crossed and whatever their time: without them no path can go by the node from the one to the
 * other. Two augmenting paths over nodes of capacity one (Ford & Fulkerson 1956). O(edges).
 */

import { visitHops, type SearchSpace } from './searchSpace.ts';

/** The two ways as far as they are known: what follows each node on them, and what comes before. */
interface Flow {
  readonly before: Map<number, number>;
  readonly after: Map<number, number>;
}

interface Legs {
  readonly from: number;
  readonly isBeginning: Uint8Array;
  readonly end: number;
  readonly isClosed: (node: number) => boolean;
}

// A node is met at its outer side, from where edges lead on, or at its inner one, from where only a way is taken back.
const outer = (node: number): number => node * 2 + 1;
const inner = (node: number): number => node * 2;

/** One way more, put into the flow; false where there is none. */
const augment = (
  space: SearchSpace,
  { from, isBeginning, end, isClosed }: Legs,
  flow: Flow,
  toEnd: boolean,
): boolean => {
  const cameFrom = new Map([[outer(from), -1]]);
  const queue = [outer(from)];
  const meet = (state: number, by: number): void => {
    if (cameFrom.has(state)) return;
    cameFrom.set(state, by);
    queue.push(state);
  };
  const isReached = (node: number): boolean =>
    !flow.before.has(node) && (toEnd ? node === end : isBeginning[node] === 1);
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const node = state >> 1;
    if (state === outer(node) && node !== from && isReached(node)) {
      takeIn(flow, cameFrom, state);
      return true;
    }
    const isOnFlow = flow.before.has(node);
    if (isOnFlow && flow.before.get(node) !== from) {
      if (state === inner(node)) meet(outer(flow.before.get(node)!), state);
      else meet(inner(node), state);
    }
    if (state === inner(node) || node === end || (node !== from && space.passable[node] === 0)) continue;
    for (const backward of [false, true]) {
      visitHops(space, node, backward, (_, other) => {
        const isEnd = other === end || isBeginning[other] === 1;
        if (other === from || isClosed(other) || (!isEnd && space.passable[other] === 0)) return;
        if (flow.after.get(node) !== other) meet(flow.before.has(other) ? inner(other) : outer(other), state);
      });
    }
  }
  return false;
};

/** Puts a way into the flow, and takes out what it goes back over. */
const takeIn = ({ before, after }: Flow, cameFrom: ReadonlyMap<number, number>, last: number): void => {
  const steps: [number, number][] = [];
  for (let state = last; cameFrom.get(state)! >= 0; state = cameFrom.get(state)!)
    steps.unshift([cameFrom.get(state)!, state]);
  const isBack = ([from, to]: [number, number]): boolean => from % 2 === 0 && from >> 1 !== to >> 1;
  for (const step of steps.filter(isBack)) {
    if (after.get(step[1] >> 1) === step[0] >> 1) after.delete(step[1] >> 1);
    before.delete(step[0] >> 1);
  }
  for (const [from, to] of steps.filter((step) => !isBack(step) && step[0] >> 1 !== step[1] >> 1)) {
    before.set(to >> 1, from >> 1);
    after.set(from >> 1, to >> 1);
  }
};

/** Whether ways lead from a node to a beginning and to the end, that meet nowhere else. */
export const haveDisjointLegs = (space: SearchSpace, legs: Legs): boolean => {
  const flow: Flow = { before: new Map(), after: new Map() };
  return augment(space, legs, flow, true) && augment(space, legs, flow, false);
};
