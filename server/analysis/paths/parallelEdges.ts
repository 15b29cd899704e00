/**
 * All edges by which the hops of a path can be made: each lies on some route along the same stops whose hops can follow
 * each other. Forward the earliest day after each edge, backward the latest on which the rest still follows; an edge is
 * on a route where the one is not after the other. O(hops * edges between two stops, squared).
 */

import { certainDays, earlier, later, type HopDays } from './hopDays.ts';
import { createMeter } from './meter.ts';
import type { Route } from './pathResult.ts';
import { bears, visitHops, type SearchSpace } from './searchSpace.ts';

/** For each hop the edges by which it can be made. */
export type Choices = readonly (readonly number[])[];

const never = Infinity;

/** Whether two edges that meet at a node are one moment: both have its dates. */
const areOneMoment = (space: SearchSpace, node: number, before: number, after: number): boolean =>
  bears(space, node, before) && bears(space, node, after);

/** The day after each edge, going as early as one can; `never` where it is over before. */
const earliestAfter = (space: SearchSpace, { nodes }: Route, choices: Choices, days: HopDays): number[][] => {
  const all: number[][] = [];
  for (const [hop, edges] of choices.entries()) {
    const before = all[hop - 1];
    const cross = (edge: number, ready: number): number => {
      const day = ready > days.last(edge) ? never : Math.max(ready, days.first(edge));
      return day > space.windowLast ? never : day;
    };
    all.push(
      edges.map((edge) =>
        before === undefined
          ? cross(edge, space.windowFirst)
          : Math.min(
              ...before.map((day, place) => {
                if (day === never) return never;
                const isOneMoment = areOneMoment(space, nodes[hop]!, choices[hop - 1]![place]!, edge);
                return isOneMoment ? day : cross(edge, later(day, space.step));
              }),
            ),
      ),
    );
  }
  return all;
};

/** The latest day after each edge on which the rest can still follow. */
const latestAfter = (space: SearchSpace, { nodes }: Route, choices: Choices, days: HopDays): number[][] => {
  const all: number[][] = [];
  for (let hop = choices.length - 1; hop >= 0; hop -= 1) {
    const after = all[0];
    const next = choices[hop + 1];
    all.unshift(
      choices[hop]!.map((edge) =>
        after === undefined || next === undefined
          ? space.windowLast
          : Math.max(
              ...after.map((day, place) => {
                const follows = next[place]!;
                if (areOneMoment(space, nodes[hop + 1]!, edge, follows)) return day;
                return days.first(follows) > day ? -never : earlier(Math.min(day, days.last(follows)), space.step);
              }),
            ),
      ),
    );
  }
  return all;
};

/** All edges by which each hop of a route can be made so that the others can be made too, the route's own first. */
export const parallelEdges = (space: SearchSpace, route: Route): Choices => {
  // What is told of a path is no part of the search for it.
  const unmetered = { ...space, meter: createMeter(Infinity, null) };
  const choices = route.edges.map((own, hop) => {
    const others: number[] = [];
    visitHops(unmetered, route.nodes[hop]!, false, (edge, other) => {
      if (other === route.nodes[hop + 1] && edge !== own) others.push(edge);
    });
    return [own, ...others.sort((a, b) => a - b)];
  });
  if (choices.every(({ length }) => length === 1)) return choices;
  const days = space.certain ?? space.days;
  const [soonest, latest] = [earliestAfter, latestAfter].map((after) => after(space, route, choices, days));
  return choices.map((edges, hop) =>
    edges.filter((_, place) => place === 0 || soonest![hop]![place]! <= latest![hop]![place]!),
  );
};

const isRoute = (space: SearchSpace, route: Route, choices: Choices, days: HopDays): boolean =>
  choices.every(({ length }) => length > 0) &&
  earliestAfter(space, route, choices, days)
    .at(-1)!
    .some((day) => day !== never);

/** Whether some route among these holds under every reading of the dates. */
export const isDefiniteAmong = (space: SearchSpace, route: Route, choices: Choices): boolean =>
  isRoute(space, route, choices, certainDays(space.network.spans));

/** The worst confidence that the best supported route among these crosses. */
export const weakestAmong = (space: SearchSpace, route: Route, choices: Choices): number => {
  const { confidence } = space.network;
  const levels = [...new Set(choices.flat().map((edge) => confidence[edge]!))].sort((a, b) => a - b);
  const upTo = (level: number): Choices => choices.map((edges) => edges.filter((edge) => confidence[edge]! <= level));
  return levels.find((level) => isRoute(space, route, upTo(level), space.certain ?? space.days)) ?? levels.at(-1)!;
};
