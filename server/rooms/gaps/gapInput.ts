import { invalidInput } from '../../errors.ts';
import type { ActorGrouping, EnoughInput, GapInput } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import type { Grouping } from '../../meaning/actors/grouping.ts';
import { usuallyEnough } from './finding.ts';
import type { GroupsAsked } from './groupPairs.ts';

const mostSuggested = 5;

const placeOfGroup = ({ groups }: Grouping, gap: GapInput, side: 'a' | 'b'): number => {
  const place = groups.findIndex(({ key }) => key === gap[side]);
  if (place >= 0) return place;
  const keys = groups.slice(0, mostSuggested).map(({ key }) => key);
  throw invalidInput(
    keys.length === 0
      ? `"gap.${side}" is "${gap[side]}", but nobody of the projection is in a group; expected an "input" that leaves two groups.`
      : `"gap.${side}" is "${gap[side]}"; expected the key of a group of the projection, such as ${keys.join(', ')}.`,
  );
};

/** The two groups that a gap names, by their places in the grouping. Throws INVALID_INPUT where it names no two groups. */
export const toGap = (grouping: Grouping, gap: GapInput): readonly [number, number] => {
  const [a, b] = [placeOfGroup(grouping, gap, 'a'), placeOfGroup(grouping, gap, 'b')];
  if (a === b) throw invalidInput('"gap" names one group twice; expected two groups.');
  return [a, b];
};

/** Which groups are compared, and how much has to be recorded of them. Throws INVALID_INPUT beyond the limits. */
export const toGroupsAsked = (args: {
  readonly grouping?: ActorGrouping | null;
  readonly smallestGroup?: number | null;
  readonly enough?: EnoughInput | null;
}): GroupsAsked => {
  const most = limits.gaps.smallestGroup;
  return {
    grouping: args.grouping ?? 'CAMP',
    smallestGroup: withinLimits('smallestGroup', args.smallestGroup ?? 2, 1, most),
    enough: {
      people: withinLimits('enough.people', args.enough?.people ?? usuallyEnough.people, 1, most),
      meetings: withinLimits('enough.meetings', args.enough?.meetings ?? usuallyEnough.meetings, 1, most),
      ties: withinLimits('enough.ties', args.enough?.ties ?? usuallyEnough.ties, 0, most),
    },
  };
};
