import { readAlias } from '../../domain/aliases.ts';
import { labelOfKind } from '../../domain/kinds.ts';
import { visibleTo, type Clearance } from '../../domain/sensitivity.ts';
import { loadQuery } from '../../store/query.ts';
import type { Row, Store } from '../../store/store.ts';

const query = loadQuery('gaps/hidden-names');
const pageSize = 2000;
/** Shorter words of a person's name, such as "al", stand in too many texts to name anybody. */
const fewestLetters = 3;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words between blanks, so that a text holds another as whole words where it holds it as text. */
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** What names a record in a text: its id and its names as a whole; of a person each word of them too. */
const phrasesOf = ({ id, labels, name, aliases }: Row): string[] => {
  const others = Array.isArray(aliases) ? aliases.map((alias) => readAlias(String(alias)).name) : [];
  const names = [id, name, ...others].map((text) => wordsOf(String(text ?? ''))).filter((words) => words.length > 0);
  const isPerson = (labels as string[]).includes(labelOfKind.PERSON);
  const single = isPerson ? names.flat().filter((word) => word.length >= fewestLetters) : [];
  return [...names.map(spaced), ...single.map((word) => spaced([word]))];
};

/** Answers whether a text holds a name of what is hidden from viewers of this clearance. */
export const readHiddenNames = async (store: Store, clearance: Clearance): Promise<(text: string) => boolean> => {
  const phrases = new Set<string>();
  for (let after = ''; ;) {
    const rows = await store.read(query, { clearance: visibleTo(clearance), after, limit: pageSize });
    for (const row of rows) for (const phrase of phrasesOf(row)) phrases.add(phrase);
    if (rows.length < pageSize) break;
    after = String(rows.at(-1)?.['id'] ?? '');
  }
  return (text) => {
    const words = spaced(wordsOf(text));
    return [...phrases].some((phrase) => words.includes(phrase));
  };
};
