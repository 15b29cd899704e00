/** How many paths there are, for people: `3 paths found.` */
export const foundSentence = (count: number, more: boolean, cut: boolean): string => {
  const found = count === 0 ? 'No path found' : count === 1 ? '1 path found' : `${count} paths found`;
  if (cut) return `${found} before the search reached its limit of work; there may be better ones.`;
  return more ? `${found}; there are more that are as good as the best.` : `${found}.`;
};
