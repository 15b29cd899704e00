/** Something that can be found by words. */
export interface Findable {
  readonly label: string;
  /** Further words to find it by. */
  readonly words: string;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a row answers what was typed: 0 for not at all, more for words of its label than for others. */
const weigh = ({ label, words }: Findable, typed: readonly string[]): number => {
  const own = wordsOf(label);
  const further = wordsOf(words);
  let weight = 1;
  for (const word of typed) {
    const at = own.findIndex((each) => each.startsWith(word));
    if (at >= 0) weight += at === 0 ? 4 : 3;
    else if (further.some((each) => each.startsWith(word))) weight += 1;
    else return 0;
  }
  return weight;
};

/** The rows that have every word typed, or a word that begins so; those with it in their label first. All, where nothing is typed. */
export const findRows = <Row extends Findable>(rows: readonly Row[], text: string): readonly Row[] => {
  const typed = wordsOf(text);
  if (typed.length === 0) return rows;
  return rows
    .map((row) => ({ row, weight: weigh(row, typed) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ row }) => row);
};
