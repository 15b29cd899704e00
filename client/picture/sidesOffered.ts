import type { Side, Slice } from './slice.ts';

/** A side, and how many people of a slice took part for it at least once. */
export interface SideOffered extends Side {
  readonly people: number;
}

/** The sides for which people of a slice took part, those of most people first. */
export const sidesOffered = (slice: Slice): readonly SideOffered[] => {
  const people = new Map<string, { readonly side: Side; readonly who: Set<string> }>();
  for (const { type, side, from } of slice.edges) {
    if (type !== 'PARTICIPATED_IN' || side === null) continue;
    const known = people.get(side.id);
    if (known === undefined) people.set(side.id, { side, who: new Set([from.id]) });
    else known.who.add(from.id);
  }
  return [...people.values()]
    .map(({ side: { id, label }, who }) => ({ id, label, people: who.size }))
    .sort((one, other) => other.people - one.people || one.label.localeCompare(other.label));
};
