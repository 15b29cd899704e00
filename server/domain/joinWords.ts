/** Words as a sentence lists them: `a, b or c`; of many so many, and how many others there are: `a, b or 5 others`. */
export const joinWords = (words: readonly string[], junction: 'and' | 'or', most: number): string => {
  // To leave out a single one would save nothing.
  const shown = words.length <= most + 1 ? words : [...words.slice(0, most), `${words.length - most} others`];
  if (shown.length < 2) return shown.join();
  return `${shown.slice(0, -1).join(', ')} ${junction} ${shown.at(-1)}`;
};
