import type { BrokerMeasuresFragment } from '../api/types.generated.ts';

type Roles = NonNullable<BrokerMeasuresFragment['roles']>;

/** A role in which a person stands between two others who are not tied. */
export type RoleName = Exclude<keyof Roles, 'total'>;

/** The roles in the order in which they are drawn: from inside the own group to between others. */
export const roleNames: readonly RoleName[] = ['coordinator', 'gatekeeperOrRepresentative', 'itinerant', 'liaison'];

/** The roles in words. */
export const roleWords: Readonly<
  Record<RoleName, { readonly name: string; readonly meaning: string; readonly short: string }>
> = {
  coordinator: { name: 'Coordinator', meaning: 'between two of the own group', short: 'within the own group' },
  gatekeeperOrRepresentative: {
    name: 'Gatekeeper or representative',
    meaning: 'between one of the own group and one of another',
    short: 'between the own group and another',
  },
  itinerant: {
    name: 'Itinerant',
    meaning: 'between two of one group, from outside',
    short: 'within a group of others',
  },
  liaison: {
    name: 'Liaison',
    meaning: 'between two groups, belonging to neither',
    short: 'between two groups of others',
  },
};

/** One stretch of a bar of roles. */
export interface RoleStretch {
  readonly role: RoleName;
  readonly count: number;
  /** Where it begins and how long it is, as shares of the whole bar's room. */
  readonly start: number;
  readonly share: number;
}

/** The stretches of a person's bar, those of roles never played left out; the room is as long as the most of any person. */
export const roleStretches = (roles: Roles, most: number): RoleStretch[] => {
  let start = 0;
  return roleNames.flatMap((role) => {
    const { count } = roles[role];
    if (count === 0 || most === 0) return [];
    const stretch = { role, count, start, share: count / most };
    start += stretch.share;
    return [stretch];
  });
};

/** A person's roles in a sentence. */
export const describeRoles = (roles: Roles | null): string => {
  if (roles === null) return 'In no group, so no roles';
  if (roles.total === 0) return 'No roles between groups';
  const parts = roleNames
    .filter((role) => roles[role].count > 0)
    .map((role) => `${roles[role].count.toLocaleString('en')} ${roleWords[role].short}`);
  return `Between two who are not tied ${roles.total.toLocaleString('en')} times: ${parts.join(', ')}`;
};
