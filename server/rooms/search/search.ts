import MiniSearch from 'minisearch';
import { kinds, type Kind } from '../../domain/kinds.ts';
import { listOf, textOf } from '../../domain/records.ts';
import { derivePerView } from '../../network/derivePerView.ts';
import type { NodeHandle } from '../../network/handles.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { foldedWords } from './foldText.ts';

/** A field that is searched. */
export type SearchField = 'NAME' | 'ALIAS' | 'SUMMARY';

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
  readonly summary: string;
}

const fields = ['name', 'aliases', 'summary'] as const;
const boost = { name: 4, aliases: 3, summary: 1 };
/** People and what they did come before the literature about them. */
const sourceWeight = 0.3;
/** A name that is just what was typed, or nearly, stands above names that merely hold it. */
const sameName = 6;
const likeName = 4;

const createIndex = (view: NetworkView): MiniSearch<Entry> => {
  const index = new MiniSearch<Entry>({
    idField: 'node',
    fields: [...fields],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return typeof value === 'object' ? value.join(' \n ') : String(value);
    },
    tokenize: foldedWords,
    processTerm: (term) => term,
  });
  index.addAll(
    view.entities.flatMap(({ kind, properties }, node) =>
      kind === 'TRACK'
        ? []
        : [
            {
              node,
              name: textOf(properties, 'name'),
              aliases: listOf(properties, 'aliases'),
              summary: textOf(properties, 'summary'),
            },
          ],
    ),
  );
  return index;
};

/** One index a view, and so one a clearance: what a viewer may not see is not in it. */
const indexOf = derivePerView<'', MiniSearch<Entry>>(createIndex);

/** One letter begins too many words to be of use, and every typo of a short word is another word. */
const isLongEnoughForTypos = (term: string): boolean => term.length > 3;

/** The field that explains a hit best, its text, and whether only a typo made it match. */
const explain = (
  view: NetworkView,
  node: number,
  match: Readonly<Record<string, readonly string[]>>,
  words: readonly string[],
): Pick<Found, 'field' | 'matched' | 'fuzzy'> => {
  const { properties } = view.entities[node]!;
  const hits = (field: (typeof fields)[number]): number =>
    Object.values(match).filter((matchedFields) => matchedFields.includes(field)).length;
  const field = fields.reduce((best, candidate) => (hits(candidate) > hits(best) ? candidate : best));
  const terms = Object.keys(match);
  const fuzzy = !words.every((word) => terms.some((term) => term.startsWith(word)));
  if (field === 'name') return { field: 'NAME', matched: textOf(properties, 'name'), fuzzy };
  if (field === 'summary') return { field: 'SUMMARY', matched: textOf(properties, 'summary'), fuzzy };
  const covered = (alias: string): number => foldedWords(alias).filter((word) => terms.includes(word)).length;
  const [best = ''] = [...listOf(properties, 'aliases')].sort((a, b) => covered(b) - covered(a));
  return { field: 'ALIAS', matched: best, fuzzy };
};

/** The words of each node's name and aliases, folded. */
const namesOf = derivePerView<'', string[][][]>(({ entities }) =>
  entities.map(({ properties }) =>
    [textOf(properties, 'name'), ...listOf(properties, 'aliases')].map((name) => foldedWords(name)),
  ),
);

const begin = (word = ''): string => word.slice(0, 3);

/** How near the words typed come to the whole of a name or alias: the same, alike word by word, or less. */
const nearness = (names: readonly (readonly string[])[], typed: readonly string[]): number => {
  let nearest = 1;
  for (const words of names) {
    if (words.length !== typed.length) continue;
    if (words.every((word, place) => word === typed[place])) return sameName;
    if (words.every((word, place) => begin(word) === begin(typed[place]))) nearest = likeName;
  }
  return nearest;
};

/** Finds entities by name, alias or summary, best first; every word must match somewhere. */
export const searchView = (
  view: NetworkView,
  text: string,
  wantedKinds: readonly Kind[] | null,
  first: number,
): Found[] => {
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const names = namesOf(view, '');
  const kindOf = (node: number): Kind => kinds[view.network.kind[node]!]!;
  const results = indexOf(view, '').search(text, {
    boost,
    combineWith: 'AND',
    prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
    fuzzy: (term) => (isLongEnoughForTypos(term) ? 0.2 : false),
    weights: { fuzzy: 0.3, prefix: 0.6 },
    filter: ({ id }) => wantedKinds === null || wantedKinds.includes(kindOf(id as number)),
    boostDocument: (id) =>
      (kindOf(id as number) === 'SOURCE' ? sourceWeight : 1) * nearness(names[id as number]!, words),
  });
  return results.slice(0, first).map(({ id, score, match }) => {
    const node = id as number;
    return { entity: { view, node }, score, ...explain(view, node, match, words) };
  });
};
