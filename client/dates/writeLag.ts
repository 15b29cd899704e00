/** The least and the most days that something can have taken; null where open. */
export interface LagRange {
  readonly least: number | null;
  readonly most: number | null;
}

const units = [
  { unit: 'day', until: 14, days: 1 },
  { unit: 'week', until: 60, days: 7 },
  { unit: 'month', until: 730, days: 30.44 },
  { unit: 'year', until: Infinity, days: 365.25 },
] as const;

const inUnit = (days: number): { readonly count: number; readonly unit: string } => {
  const { unit, days: length } = units.find(({ until }) => days < until) ?? units[3];
  return { count: Math.round(days / length), unit };
};

const write = ({ count, unit }: { readonly count: number; readonly unit: string }): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long something took, in the unit in which people would say it: `5 days`, `3 weeks`, `14 months`, `6 years`. */
export const writeLag = (days: number): string => (days <= 0 ? 'the same day' : write(inUnit(days)));

/** How long something took as far as it is known: `5 days`, `2 to 6 weeks`, `at most 6 months`, `at least 3 years`. */
export const writeLagRange = ({ least, most }: LagRange): string => {
  const low = least ?? 0;
  if (most === null) return low <= 0 ? 'not known' : `at least ${writeLag(low)}`;
  if (low === most) return writeLag(most);
  if (low <= 0) return `at most ${writeLag(most)}`;
  const [shorter, longer] = [inUnit(low), inUnit(most)];
  if (shorter.unit !== longer.unit) return `${write(shorter)} to ${write(longer)}`;
  return shorter.count === longer.count ? `about ${write(longer)}` : `${shorter.count} to ${write(longer)}`;
};
