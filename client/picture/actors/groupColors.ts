import { laneColor } from '../../ui/laneColor.ts';
import { hueOf } from '../hues.ts';
import { assignLooks, neutralLook, swatchOf, type Look, type Looks } from '../looks.ts';
import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';

/** The colours of the groups of an actor network. */
export interface GroupColors {
  /** True where groups are tracks: these have the greys of their lanes. */
  readonly byTrack: boolean;
  /** The looks of the other groups, by key. */
  readonly looks: Looks;
}

/** True for groupings whose groups are tracks. */
export const isByTrack = (grouping: string): boolean => grouping === 'TRACK' || grouping === 'NINE_TRACKS';

/** Communities are numbered and have the hues in turn; a camp `cold-war/united-states` has that of its own name. */
const placeOf = (key: string): number =>
  /^\d+$/.test(key) ? Number(key) - 1 : hueOf(key.slice(key.lastIndexOf('/') + 1));

/** The looks of groups; who has one keeps it, present or not. */
export const groupLooks = (groups: readonly { readonly key: string }[], known: Looks): Map<string, Look> =>
  assignLooks(
    groups.map(({ key }) => key),
    known,
    placeOf,
  );

/** True where the colour of a group says which one it is. */
export const isToldByColor = (key: string, { byTrack, looks }: GroupColors): boolean =>
  byTrack || looks.get(key)?.shared === false;

/** The background of a group's swatch; neutral for none. */
export const groupSwatch = (key: string | null, { byTrack, looks }: GroupColors): string =>
  byTrack && key !== null ? laneColor(key) : swatchOf((key === null ? undefined : looks.get(key)) ?? neutralLook);

/** The looks of people by their groups, by id of the person; who is in no group is left out. */
export const lookPeople = ({ id, group }: ProjectionColumns['people'], looks: Looks): Map<string, Look> =>
  new Map(
    id.flatMap((person, row) => {
      const look = looks.get(group[row] ?? '');
      return look === undefined ? [] : [[person, look] as const];
    }),
  );
