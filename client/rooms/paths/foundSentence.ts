/** How many paths there are, for people: `3 paths found.` */
export const foundSentence = (count: number, more: boolean, cut: boolean): string => {
  if (cut) {
    return count === 0
      ? 'The search reached its limit before it found a path. There may be one; narrow the search to find out.'
      : `${paths(count)} found before the search reached its limit. They are perhaps not the best, nor the first to arrive.`;
  }
  if (count === 0) return 'No path found.';
  return more ? `${paths(count)} shown. There are more that are just as good.` : `${paths(count)} found.`;
};

const paths = (count: number): string => (count === 1 ? '1 path' : `${count} paths`);
