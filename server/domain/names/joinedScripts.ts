/** Scripts that set no spaces between words, and Korean, which joins them. */
const joinedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Where several words stand as one, each may begin at any letter: 六方会谈 is found by 会谈. */
export const endingsOf = (word: string): string[] => {
  if (!joinedScript.test(word)) return [];
  const letters = Array.from(word);
  return letters.slice(1, -1).map((_, place) => letters.slice(place + 1).join(''));
};
