/** Every word that comes of swapping two neighbouring letters: the commonest slip of the keyboard. */
export const swapLetters = (word: string): string[] => {
  const letters = Array.from(word);
  const swapped = letters.slice(1).map((letter, place) => {
    const before = letters[place]!;
    return [...letters.slice(0, place), letter, before, ...letters.slice(place + 2)].join('');
  });
  return [...new Set(swapped)].filter((other) => other !== word);
};
