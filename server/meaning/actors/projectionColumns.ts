import { textOf } from '../../domain/records.ts';
import { nextTurn } from '../../work/turns.ts';
import type { Drawn } from './askActors.ts';
import { definedOrNull, type GroupedActors } from './measuredActors.ts';

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

/**
 * Which ties of the one the other has not: 1 for each of those. Ties stand in ascending order of their ends, and people of
 * their nodes, so that one walk along both tells: a projection may have more ties than can be looked up in a turn.
 */
const tiesMissingFrom = (other: Drawn, { actors, projected }: Drawn): Uint8Array => {
  const { a, b } = projected;
  const { people } = actors;
  const [otherA, otherB, otherPeople] = [other.projected.a, other.projected.b, other.actors.people];
  const missing = new Uint8Array(a.length);
  let place = 0;
  for (let tie = 0; tie < missing.length; tie += 1) {
    const [low, high] = [people[a[tie]!]!, people[b[tie]!]!];
    while (place < otherA.length) {
      const otherLow = otherPeople[otherA[place]!]!;
      if (otherLow > low || (otherLow === low && otherPeople[otherB[place]!]! >= high)) break;
      place += 1;
    }
    const isThere =
      place < otherA.length && otherPeople[otherA[place]!] === low && otherPeople[otherB[place]!] === high;
    if (!isThere) missing[tie] = 1;
  }
  return missing;
};

/** The values of a column as a list: several times faster than `Array.from`, which asks for one after the other. */
const listOf = <Value>(column: ArrayLike<number>, toValue: (value: number) => Value): Value[] => {
  const list = new Array<Value>(column.length);
  for (let place = 0; place < list.length; place += 1) list[place] = toValue(column[place]!);
  return list;
};

const itself = (value: number): number => value;

/**
 * The columns of a projection; `present` is what a draft is compared with. People whom only the present has come last, as
 * ends of the ties that were removed. Others have their turn in between: a projection may have a hundred thousand ties.
 */
export const toProjectionColumns = async (
  drawn: Drawn,
  present: Drawn | null,
  measured: GroupedActors | null,
): Promise<ProjectionColumns> => {
  const { actors, projected } = drawn;
  const nodes = Array.from(actors.people);
  const rowOf = new Map<number, number>();
  const rowFor = (node: number): number => {
    const person = actors.personOf[node]!;
    if (person >= 0) return person;
    const row = rowOf.get(node) ?? nodes.push(node) - 1;
    rowOf.set(node, row);
    return row;
  };
  const removed: { a: number[]; b: number[] } = { a: [], b: [] };
  if (present !== null) {
    const { a, b } = present.projected;
    const missing = tiesMissingFrom(drawn, present);
    for (let tie = 0; tie < missing.length; tie += 1) {
      if (missing[tie] === 0) continue;
      removed.a.push(rowFor(present.actors.people[a[tie]!]!));
      removed.b.push(rowFor(present.actors.people[b[tie]!]!));
    }
  }
  await nextTurn();
  const added = present === null ? new Uint8Array(projected.a.length) : tiesMissingFrom(present, drawn);
  await nextTurn();
  const ties = { a: listOf(projected.a, itself), b: listOf(projected.b, itself) };
  await nextTurn();
  const weight = listOf(projected.weight, itself);
  await nextTurn();
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
    ties: { ...ties, weight, added: listOf(added, (isAdded) => isAdded === 1) },
    removed,
  };
};
