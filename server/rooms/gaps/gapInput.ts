import { invalidInput } from '../../errors.ts';
import type { GapInput } from '../../graphql/schema.generated.ts';
import type { Grouping } from '../../meaning/actors/grouping.ts';

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
