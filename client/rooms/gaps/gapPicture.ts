import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import { tieKey, type ActorPicture } from '../../picture/actors/actorPicture.ts';
import { actorSizes } from '../../picture/actors/actorSizes.ts';
import { lookPeople, isByTrack } from '../../picture/actors/groupColors.ts';
import { readActors } from '../../picture/actors/readActors.ts';
import { tieWidths } from '../../picture/actors/tieWidths.ts';
import type { Looks } from '../../picture/looks.ts';
import type { Lane } from '../../picture/slice.ts';
import { countTies } from './members.ts';

/** What a draft makes of a projection. */
export interface Drafted {
  readonly columns: ProjectionColumns;
  /** How many of its people are there after the changes; those whom only the present has come after them. */
  readonly people: number;
}

/** Wide enough for its dots to be seen. */
const lostWidth = 2;

const keysOf = ({ id }: ProjectionColumns['people'], a: readonly number[], b: readonly number[]): string[] =>
  a.map((row, tie) => tieKey(id[row] ?? '', id[b[tie] ?? -1] ?? ''));

/** The people of a projection, as large as they are well connected, in the colours of their groups; and what a draft changes. */
export const gapPicture = (
  present: ProjectionColumns,
  drafted: Drafted | null,
  lanes: readonly Lane[],
  grouping: string,
  looks: Looks,
): ActorPicture => {
  const columns = drafted?.columns ?? present;
  const { people, ties, removed } = columns;
  const known = new Map(present.people.id.map((id, row) => [id, present.people.group[row] ?? null]));
  // The server groups who is there after the changes: who is not keeps the group of before.
  const group = people.id.map((id, row) => people.group[row] ?? known.get(id) ?? null);
  const added = [
    ...people.id.filter((id) => !known.has(id)),
    ...keysOf(
      people,
      ties.a.filter((_, row) => ties.added[row]),
      ties.b.filter((_, row) => ties.added[row]),
    ),
  ];
  const there = drafted?.people ?? people.id.length;
  const lost = keysOf(people, removed.a, removed.b);
  // Who is gone is as large as before, and so can be seen.
  const before = countTies({ people, ties: removed });
  const contacts = countTies(columns).map((count, row) => (row < there ? count : (before[row] ?? 0)));
  return {
    slice: readActors({ ...columns, people: { ...people, group } }, lanes, isByTrack(grouping)),
    looks: {
      sizes: actorSizes(people.id, contacts, false),
      widths: new Map([...tieWidths(columns), ...lost.map((key) => [key, lostWidth] as const)]),
      colors: lookPeople({ ...people, group }, looks),
      added: new Set(added),
      removed: new Set([...people.id.slice(there), ...lost]),
    },
  };
};
