const daysPerYear = 365.25;

/** A length of time of which only the least and the most are known, null for no bound: `309–338 days`, `1 day to about 6 years`. */
export const writeLengthBetween = (least: number, most: number | null): string => {
  if (most === null) return `at least ${writeLength(least)}`;
  const [short, long] = [writeLength(least), writeLength(most)];
  if (short === long) return short;
  if (least > 1 && short.endsWith(' days') && long.endsWith(' days')) return `${least}–${long}`;
  return `${short} to ${long}`;
};

/** A length of time in words: `same day`, `256 days`, `about 26 years`. */
export const writeLength = (days: number): string => {
  if (days === 0) return 'same day';
  if (days === 1) return '1 day';
  const years = Math.round(days / daysPerYear);
  return years < 2 ? `${days} days` : `about ${years} years`;
};
