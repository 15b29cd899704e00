import { laneColor } from '../../ui/laneColor.ts';
import { neutralColor, sideHues, type ColorPair } from '../sideColors.ts';
import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';

/** The colours of the groups of an actor network. */
export interface GroupColors {
  /** True where groups are tracks: these have the colours of their lanes. */
  readonly byTrack: boolean;
  /** Colours of the other groups, by key; those without one are neutral. */
  readonly hues: ReadonlyMap<string, ColorPair>;
}

/** True for groupings whose groups are tracks. */
export const isByTrack = (grouping: string): boolean => grouping === 'TRACK' || grouping === 'NINE_TRACKS';

/** Gives hues that are still free to groups without one, the first first; who has one keeps it, present or not. */
export const colorGroups = (
  groups: readonly { readonly key: string }[],
  known: ReadonlyMap<string, ColorPair>,
): Map<string, ColorPair> => {
  const hues = new Map([...known].filter(([, color]) => color !== neutralColor));
  const free = sideHues.filter((hue) => ![...hues.values()].includes(hue));
  for (const { key } of groups) {
    if (hues.has(key)) continue;
    const hue = free.shift();
    if (hue === undefined) break;
    hues.set(key, hue);
  }
  return hues;
};

/** The colour of a group for styles, in the scheme in force; neutral for none. */
export const groupColor = (key: string | null, { byTrack, hues }: GroupColors): string => {
  if (byTrack && key !== null) return laneColor(key);
  const { light, dark } = (key === null ? undefined : hues.get(key)) ?? neutralColor;
  return `light-dark(${light}, ${dark})`;
};

/** The colours of people by their groups, by id of the person; who is in no coloured group is left out. */
export const colorPeople = (
  { id, group }: ProjectionColumns['people'],
  hues: ReadonlyMap<string, ColorPair>,
): Map<string, ColorPair> =>
  new Map(
    id.flatMap((person, row) => {
      const color = hues.get(group[row] ?? '');
      return color === undefined ? [] : [[person, color] as const];
    }),
  );
