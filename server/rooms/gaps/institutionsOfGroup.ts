import { listOf } from '../../domain/records.ts';
import type { NamedGrouping } from '../../meaning/actors/askActors.ts';
import { campsOf } from '../../meaning/camps.ts';
import type { NetworkView } from '../../view/networkView.ts';

/** The institutions for which the people of a group came, as nodes: of a side itself, of a camp all that stand in it. */
export const institutionsOfGroup = (
  view: NetworkView,
  { name, grouping }: NamedGrouping,
  group: number,
): readonly number[] => {
  const { key, node } = grouping.groups[group]!;
  if (name === 'SIDE') return [node];
  return name === 'CAMP' ? (campsOf(view, '').all.find((camp) => camp.key === key)?.institutions ?? []) : [];
};

/** The languages native to those for whom the people of a group came, as BCP 47; none for groups that are no side or camp. */
export const languagesOfGroup = (view: NetworkView, named: NamedGrouping, group: number): ReadonlySet<string> =>
  new Set(
    institutionsOfGroup(view, named, group).flatMap((node) => listOf(view.entities[node]!.properties, 'languages')),
  );
