const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** How long something took, in the unit in which people would say it: `5 days`, `3 weeks`, `14 months`, `6 years`. */
export const writeLag = (days: number): string => {
  if (days <= 0) return 'the same day';
  if (days < 14) return count(days, 'day');
  if (days < 60) return count(Math.round(days / 7), 'week');
  if (days < 730) return count(Math.round(days / 30.44), 'month');
  return count(Math.round(days / 365.25), 'year');
};

/** The least and the most that it can have taken; empty where both are the same or nothing is known. */
export const writeLagRange = ({
  least,
  most,
}: {
  readonly least: number | null;
  readonly most: number | null;
}): string => {
  if (least === null && most === null) return '';
  if (least === null) return `at most ${writeLag(most ?? 0)}`;
  if (most === null) return `at least ${writeLag(Math.max(least, 0))}`;
  const [low, high] = [writeLag(Math.max(least, 0)), writeLag(Math.max(most, 0))];
  return low === high ? '' : `between ${low} and ${high}`;
};
