import type { Side, SliceEdge } from './slice.ts';

/**
 * The sides for which somebody took part in what is drawn, each once, by name. A side belongs to an attendance: mediators,
 * facilitators, hosts, observers and advisers came for none.
 */
export const sidesOfPerson = (attendances: readonly Pick<SliceEdge, 'side'>[]): Side[] => {
  const sides = new Map(attendances.flatMap(({ side }) => (side === null ? [] : [[side.id, side] as const])));
  return [...sides.values()].sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0));
};

/** The side by which somebody is coloured: the only one; null for none, and for several. */
export const onlySide = ([first, ...others]: readonly Side[]): Side | null =>
  first === undefined || others.length > 0 ? null : first;

/** For whom somebody came, in words. */
export const sidesInWords = (sides: readonly Side[]): string => {
  const [first, ...others] = sides.map(({ label }) => label);
  if (first === undefined) return 'No side';
  return others.length === 0 ? first : `Several sides: ${[first, ...others].join(', ')}`;
};
