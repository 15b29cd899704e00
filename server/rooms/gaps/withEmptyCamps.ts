import { campsOf } from '../../meaning/camps.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';

/** Groups by camp, and those of the primary parties to one conflict among them, by their places. */
export interface CampsOfConflict {
  readonly named: NamedGrouping;
  readonly primary: readonly number[];
}

/** The same groups, and the camps of the primary parties to a conflict of whom nobody is recorded: that is to be seen, too. */
export const withEmptyCamps = ({ view }: Actors, named: NamedGrouping, conflict: number): CampsOfConflict => {
  const camps = campsOf(view, '').all.filter((camp) => camp.conflict === conflict && camp.isPrimary);
  const { grouping } = named;
  const known = new Set(grouping.groups.map(({ key }) => key));
  const empty = camps
    .filter(({ key }) => !known.has(key))
    .map(({ key, label, node }) => ({ key, label, node, size: 0 }));
  const groups = [...grouping.groups, ...empty];
  const wanted = new Set(camps.map(({ key }) => key));
  return {
    named: { ...named, grouping: { ...grouping, groups } },
    // Without one conflict nothing is called a gap, but what joins camps can be looked at.
    primary: groups.flatMap(({ key }, place) => (conflict < 0 || wanted.has(key) ? [place] : [])),
  };
};
