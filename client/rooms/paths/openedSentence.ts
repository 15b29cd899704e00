/** What these paths pass only because they must, and what follows from it; empty where there is nothing of the kind. */
export const openedSentence = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  const [list, it] = [names.join(', '), names.length === 1 ? 'it' : 'them'];
  return `These paths pass ${list} because you ask for ${it}; others may not. So they can arrive before the best path without ${it}.`;
};
