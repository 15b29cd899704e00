/**
 * The part of a network that shortest paths must be counted in, renumbered so that each component stands together and its
 * best connected actors stand first: what is read most often then lies close together.
 */

import type { Components } from './components.ts';
import type { TieRows } from './tieRows.ts';

/** Ties between the renumbered actors. */
export interface CoreRows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** The actors that are left, by new numbers. */
export interface ShortestPathCore {
  readonly count: number;
  /** The actor of the network that each is. */
  readonly actors: Int32Array;
  /** Where the component of each begins and ends among them. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly out: CoreRows;
  readonly in: CoreRows;
}

/** The actors by component, in a component by falling degree: by counting, twice. */
const orderActors = (
  kept: readonly number[],
  degrees: Int32Array,
  { count, componentOf }: Components,
): { actors: Int32Array; placesOf: Int32Array } => {
  let most = 0;
  for (const actor of kept) most = Math.max(most, degrees[actor]!);
  const byDegree = new Int32Array(most + 2);
  for (const actor of kept) byDegree[most - degrees[actor]! + 1]! += 1;
  for (let key = 0; key <= most; key += 1) byDegree[key + 1]! += byDegree[key]!;
  const falling = new Int32Array(kept.length);
  for (const actor of kept) falling[byDegree[most - degrees[actor]!]!++] = actor;

  const places = new Int32Array(count + 1);
  for (const actor of kept) places[componentOf[actor]! + 1]! += 1;
  for (let component = 0; component < count; component += 1) places[component + 1]! += places[component]!;
  const next = places.slice(0, count);
  const actors = new Int32Array(kept.length);
  for (const actor of falling) actors[next[componentOf[actor]!]!++] = actor;
  return { actors, placesOf: places };
};

/** The opposite of these rows, renumbered; going through the actors in their new order leaves every row ascending. */
const renumberOpposite = ({ offsets, neighbours }: TieRows, actors: Int32Array, numberOf: Int32Array): CoreRows => {
  const renumbered = new Int32Array(actors.length + 1);
  for (const actor of actors) {
    for (let tie = offsets[actor]!; tie < offsets[actor + 1]!; tie += 1) {
      const number = numberOf[neighbours[tie]!]!;
      if (number >= 0) renumbered[number + 1]! += 1;
    }
  }
  for (let place = 0; place < actors.length; place += 1) renumbered[place + 1]! += renumbered[place]!;
  const next = renumbered.slice(0, actors.length);
  const opposite = new Int32Array(renumbered[actors.length]!);
  for (const [place, actor] of actors.entries()) {
    for (let tie = offsets[actor]!; tie < offsets[actor + 1]!; tie += 1) {
      const number = numberOf[neighbours[tie]!]!;
      if (number >= 0) opposite[next[number]!++] = place;
    }
  }
  return { offsets: renumbered, neighbours: opposite };
};

/** The core of a network: its actors but for those without ties and those left out. */
export const shortestPathCore = (
  out: TieRows,
  reaching: TieRows,
  isLeftOut: Uint8Array,
  parts: Components,
): ShortestPathCore => {
  const nodeCount = isLeftOut.length;
  const degrees = new Int32Array(nodeCount);
  const kept: number[] = [];
  for (let actor = 0; actor < nodeCount; actor += 1) {
    if (isLeftOut[actor] === 1) continue;
    degrees[actor] =
      out.offsets[actor + 1]! - out.offsets[actor]! + reaching.offsets[actor + 1]! - reaching.offsets[actor]!;
    if (degrees[actor]! > 0) kept.push(actor);
  }
  const { actors, placesOf } = orderActors(kept, degrees, parts);
  const numberOf = new Int32Array(nodeCount).fill(-1);
  for (const [place, actor] of actors.entries()) numberOf[actor] = place;
  const rows = renumberOpposite(reaching, actors, numberOf);
  return {
    count: actors.length,
    actors,
    begins: actors.map((actor) => placesOf[parts.componentOf[actor]!]!),
    ends: actors.map((actor) => placesOf[parts.componentOf[actor]! + 1]!),
    out: rows,
    in: out === reaching ? rows : renumberOpposite(out, actors, numberOf),
  };
};
