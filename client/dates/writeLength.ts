const daysPerYear = 365.25;

/** A length of time in words: `same day`, `256 days`, `about 26 years`. */
export const writeLength = (days: number): string => {
  if (days === 0) return 'same day';
  if (days === 1) return '1 day';
  const years = Math.round(days / daysPerYear);
  return years < 2 ? `${days} days` : `about ${years} years`;
};
