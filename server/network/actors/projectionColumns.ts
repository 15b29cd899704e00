import type { ProjectedActors } from '../../analysis/actors/projectionOf.ts';
import { textOf } from '../../domain/records.ts';
import type { Actors } from './actors.ts';
import { definedOrNull, type GroupedActors } from './handles.ts';

/** A projection as columns for the canvas, version 1; the SDL says what each holds. */
export interface ProjectionColumns {
  readonly version: 1;
  readonly people: {
    readonly id: string[];
    readonly label: string[];
    readonly group: (string | null)[];
    readonly betweenness: (number | null)[];
  };
  readonly ties: { readonly a: number[]; readonly b: number[]; readonly weight: number[]; readonly added: boolean[] };
  readonly removed: { readonly a: number[]; readonly b: number[] };
}

/** What is drawn, and its ties. */
export interface Drawn {
  readonly actors: Actors;
  readonly projected: ProjectedActors;
}

/**
 * The columns of a projection; `present` is what a draft is compared with. People whom only the present has come last, as
 * ends of the ties that were removed.
 */
export const toProjectionColumns = (
  { actors, projected }: Drawn,
  present: Drawn | null,
  measured: GroupedActors | null,
): ProjectionColumns => {
  const nodes = Array.from(actors.people);
  const rowOf = new Map(nodes.map((node, row) => [node, row]));
  const keyOf = (from: Actors, a: number, b: number): string => `${from.people[a]} ${from.people[b]}`;
  const keysOf = ({ actors: from, projected: { a, b } }: Drawn): Set<string> =>
    new Set(Array.from(a, (person, tie) => keyOf(from, person, b[tie]!)));
  const before = present === null ? null : keysOf(present);
  const after = present === null ? null : keysOf({ actors, projected });
  const removed: { a: number[]; b: number[] } = { a: [], b: [] };
  const rowFor = (node: number): number => {
    const row = rowOf.get(node) ?? nodes.push(node) - 1;
    rowOf.set(node, row);
    return row;
  };
  if (present !== null) {
    for (const [tie, a] of present.projected.a.entries()) {
      const b = present.projected.b[tie]!;
      if (after!.has(keyOf(present.actors, a, b))) continue;
      removed.a.push(rowFor(present.actors.people[a]!));
      removed.b.push(rowFor(present.actors.people[b]!));
    }
  }
  const { entities } = actors.view;
  const groups = measured?.named.grouping;
  return {
    version: 1,
    people: {
      id: nodes.map((node) => entities[node]!.id),
      label: nodes.map((node) => textOf(entities[node]!.properties, 'name')),
      group: nodes.map((_, person) => groups?.groups[groups.groupOf[person]!]?.key ?? null),
      betweenness: nodes.map((_, person) => definedOrNull(measured?.measures?.betweenness?.[person])),
    },
    ties: {
      a: Array.from(projected.a),
      b: Array.from(projected.b),
      weight: Array.from(projected.weight),
      added: Array.from(projected.a, (a, tie) => before !== null && !before.has(keyOf(actors, a, projected.b[tie]!))),
    },
    removed,
  };
};
