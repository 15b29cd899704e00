import MiniSearch, { type Query } from 'minisearch';
import { otherNamesOf } from '../../domain/aliases.ts';
import { kinds, type Kind } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { foldedWords, wordsSought, wordsToFind } from './foldText.ts';
import { nearness, readNames } from './nearness.ts';
import { swapLetters } from './swapLetters.ts';

/** A field that is searched. */
export type SearchField = 'NAME' | 'ALIAS' | 'ID' | 'INITIALS' | 'SUMMARY';

/** Something found, and why. */
export interface Found {
  readonly entity: NodeHandle;
  readonly score: number;
  readonly field: SearchField;
  readonly matched: string;
  readonly fuzzy: boolean;
}

interface Entry {
  readonly node: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly id: readonly string[];
  readonly initials: string;
  readonly summary: string;
}

/** Of fields that explain a hit equally well the first is told. */
const fields = ['name', 'aliases', 'id', 'initials', 'summary'] as const;
const boost = { name: 4, aliases: 3, id: 3, initials: 2, summary: 1 };
const weights = { fuzzy: 0.3, prefix: 0.6 };
const swapWeight = 0.5;
/** People and what they did come before the literature about them. */
const sourceWeight = 0.3;

interface Index {
  readonly entries: MiniSearch<Entry>;
  /** Every word that it holds. */
  readonly words: ReadonlySet<string>;
}

const createIndex = (view: NetworkView): Index => {
  const names = readNames(view, '');
  const words = new Set<string>();
  const entries = new MiniSearch<Entry>({
    idField: 'node',
    fields: [...fields],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return typeof value === 'object' ? value.join(' \n ') : String(value);
    },
    tokenize: (text) => {
      const found = wordsToFind(text);
      for (const word of found) words.add(word);
      return found;
    },
    processTerm: (term) => term,
    searchOptions: { tokenize: (word) => [word] },
  });
  entries.addAll(
    view.entities.map(({ properties }, node) => ({
      node,
      name: textOf(properties, 'name'),
      aliases: otherNamesOf(properties),
      id: names[node]!.onlyInId,
      initials: names[node]!.initials,
      summary: textOf(properties, 'summary'),
    })),
  );
  return { entries, words };
};

/** One index a view, and so one a clearance: what a viewer may not see is not in it. */
const indexOf = derivePerView<'', Index>(createIndex);

/** Every typo of a short word is another word, and a number is never a typo of another. */
const mayHoldTypo = (word: string): boolean => word.length > 3 && !/\p{N}/u.test(word);

/** Every word must match somewhere: as it is, the last also as a beginning; longer ones also with a typo. */
const toQuery = (words: readonly string[], known: ReadonlySet<string>): Query => ({
  combineWith: 'AND',
  queries: words.map((word, place) => ({
    combineWith: 'OR',
    // One letter begins too many words to be of use.
    prefix: place === words.length - 1 && word.length > 1,
    fuzzy: mayHoldTypo(word) ? 0.2 : false,
    queries: [
      word,
      ...(mayHoldTypo(word) && !known.has(word)
        ? [{ queries: swapLetters(word), fuzzy: false, boostTerm: () => swapWeight }]
        : []),
    ],
  })),
});

/** The field that explains a hit best, its text, and whether only a typo made it match. */
const explain = (
  view: NetworkView,
  node: number,
  match: Readonly<Record<string, readonly string[]>>,
  words: readonly string[],
): Pick<Found, 'field' | 'matched' | 'fuzzy'> => {
  const { id, properties } = view.entities[node]!;
  const hits = (field: (typeof fields)[number]): number =>
    Object.values(match).filter((matchedFields) => matchedFields.includes(field)).length;
  const field = fields.reduce((best, candidate) => (hits(candidate) > hits(best) ? candidate : best));
  const terms = Object.keys(match);
  const fuzzy = !words.every((word) => terms.some((term) => term.startsWith(word)));
  if (field === 'name') return { field: 'NAME', matched: textOf(properties, 'name'), fuzzy };
  if (field === 'id') return { field: 'ID', matched: id, fuzzy };
  if (field === 'initials') {
    return { field: 'INITIALS', matched: readNames(view, '')[node]!.initials.toUpperCase(), fuzzy };
  }
  if (field === 'summary') return { field: 'SUMMARY', matched: textOf(properties, 'summary'), fuzzy };
  const worth = (word: string): number => (words.includes(word) ? 2 : terms.includes(word) ? 1 : 0);
  const covered = (alias: string): number => foldedWords(alias).reduce((sum, word) => sum + worth(word), 0);
  const [best = ''] = [...otherNamesOf(properties)].sort((a, b) => covered(b) - covered(a));
  return { field: 'ALIAS', matched: best, fuzzy };
};

/** Finds entities by name, alias, id, initials or summary, best first; every word must match somewhere. */
export const searchView = (
  view: NetworkView,
  text: string,
  wantedKinds: readonly Kind[] | null,
  first: number,
): Found[] => {
  const words = wordsSought(text);
  if (words.length === 0) return [];
  const typed = { words, letters: foldedWords(text) };
  const names = readNames(view, '');
  const kindOf = (node: number): Kind => kinds[view.network.kind[node]!]!;
  const { entries, words: known } = indexOf(view, '');
  const results = entries.search(toQuery(words, known), {
    boost,
    weights,
    filter: ({ id }) => wantedKinds === null || wantedKinds.includes(kindOf(Number(id))),
    boostDocument: (id) => (kindOf(Number(id)) === 'SOURCE' ? sourceWeight : 1) * nearness(names[Number(id)]!, typed),
  });
  return results.slice(0, first).map(({ id, score, match }) => {
    // The library hands numbers on as text.
    const node = Number(id);
    return { entity: { view, node }, score, ...explain(view, node, match, words) };
  });
};
