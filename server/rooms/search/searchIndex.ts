import MiniSearch from 'minisearch';
import { otherNamesOf } from '../../domain/aliases.ts';
import { dottedWords } from '../../domain/names/abbreviations.ts';
import { foldedWords } from '../../domain/names/foldText.ts';
import { endingsOf } from '../../domain/names/joinedScripts.ts';
import { otherForms } from '../../domain/names/nameForms.ts';
import { textOf } from '../../domain/records.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { readNames } from './nearness.ts';
import { languagesOf } from './spokenLanguages.ts';

/** The fields of an entry: of those that explain a hit equally well the first is told. */
export const fields = ['name', 'aliases', 'nameForms', 'aliasForms', 'id', 'initials', 'languages', 'summary'] as const;

/** One of them. */
export type Field = (typeof fields)[number];

type Entry = Readonly<Record<Field, readonly string[]>> & { readonly node: number };

/** What is searched, and every word that it holds. */
export interface SearchIndex {
  readonly entries: MiniSearch<Entry>;
  readonly words: ReadonlySet<string>;
  /** The words of the names of languages. */
  readonly languages: ReadonlySet<string>;
}

/** The words by which a text is found: its own, letters with dots between also as one word, and what joined words end in. */
export const wordsToFind = (text: string): string[] => {
  const own = foldedWords(text);
  return [...own, ...own.flatMap(endingsOf), ...dottedWords(text)];
};

/** Set before other forms, longer than any typo, so that these are found by themselves alone and never for being like. */
const mark = '\u0000'.repeat(8);

/** A form as the index holds it. */
export const marked = (form: string): string => mark + form;

/** The other forms of the words of a name, as the index holds them. */
export const formsToFind = (name: string): string[] =>
  [...new Set(otherForms(name).flatMap((forms) => [...forms]))].map(marked);

const createIndex = (view: NetworkView): SearchIndex => {
  const names = readNames(view, '');
  const words = new Set<string>();
  const languages = new Set<string>();
  const entries = new MiniSearch<Entry>({
    idField: 'node',
    fields: [...fields],
    extractField: (entry, field) => (field === 'node' ? String(entry.node) : entry[field as Field].join(' ')),
    tokenize: (text, field) => {
      const found = text === '' ? [] : text.split(' ');
      const kept = field === 'languages' ? languages : words;
      for (const word of found) kept.add(word);
      return found;
    },
    processTerm: (term) => term,
    searchOptions: { tokenize: (word) => [word] },
  });
  entries.addAll(
    view.entities.map(({ kind, properties }, node): Entry => {
      const name = textOf(properties, 'name');
      const aliases = otherNamesOf(properties);
      const { onlyInId, initials } = names[node]!;
      return {
        node,
        name: wordsToFind(name),
        aliases: aliases.flatMap(wordsToFind),
        nameForms: kind === 'SOURCE' ? [] : formsToFind(name),
        aliasForms: aliases.flatMap(formsToFind),
        id: onlyInId,
        initials: initials === '' ? [] : [initials],
        languages:
          kind === 'PERSON' ? languagesOf(properties).flatMap(({ names: called }) => called.flatMap(wordsToFind)) : [],
        summary: wordsToFind(textOf(properties, 'summary')),
      };
    }),
  );
  return { entries, words, languages };
};

/** One index a view, and so one a clearance: what a viewer may not see is not in it. */
export const indexOf = derivePerView<'', SearchIndex>(createIndex);
