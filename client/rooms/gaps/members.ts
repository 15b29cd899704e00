import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import { readDate } from '../../dates/calendar.ts';

/** How many people each person of a projection is tied to, by row. */
export const countTies = ({
  people,
  ties,
}: {
  readonly people: Pick<ProjectionColumns['people'], 'id'>;
  readonly ties: Pick<ProjectionColumns['ties'], 'a' | 'b'>;
}): number[] => {
  const counts = people.id.map(() => 0);
  for (const [row, a] of ties.a.entries()) {
    for (const end of [a, ties.b[row]]) if (end !== undefined) counts[end] = (counts[end] ?? 0) + 1;
  }
  return counts;
};

/**
 * The people of a group by id, the best connected first, equals in the order of the projection. Those who hold the gap
 * together already come last: to bring them together again would build no second bridge.
 */
export const membersByTies = (
  columns: ProjectionColumns,
  group: string,
  bridges: ReadonlySet<string> = new Set(),
): string[] => {
  const counts = countTies(columns);
  return columns.people.id
    .map((id, row) => ({ id, row, count: counts[row] ?? 0, holds: bridges.has(id) ? 1 : 0 }))
    .filter(({ row }) => columns.people.group[row] === group)
    .sort((one, other) => one.holds - other.holds || other.count - one.count || one.row - other.row)
    .map(({ id }) => id);
};

/** Whether someone who died on a date as written was alive on a day; where a date cannot be read, it is not held against. */
export const livedOn = (died: string | null, day: string | null): boolean => {
  const death = died === null ? null : readDate(died.replace(/[~?%]$/, ''));
  const then = day === null ? null : readDate(day);
  return death === null || then === null || death.after > then.first;
};

/** Those to whom a candidate would be brought: the best connected of each group who is not the candidate. */
export const companyOf = <Member extends { readonly id: string }>(
  candidate: string,
  groups: readonly (readonly Member[])[],
): Member[] => groups.flatMap((group) => group.filter(({ id }) => id !== candidate).slice(0, 1));
