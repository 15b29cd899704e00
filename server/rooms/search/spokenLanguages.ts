import { listOf, type Properties } from '../../domain/records.ts';

/** A language that somebody speaks. */
export interface SpokenLanguage {
  /** Its usual English name. */
  readonly name: string;
  /** The same, what else it is called in English, and its own name for itself. */
  readonly names: readonly string[];
}

/** Other English names of languages, after ISO 639-3. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  el: ['Modern Greek'],
  fa: ['Farsi'],
  ga: ['Gaelic'],
  ps: ['Pushto', 'Pakhto'],
  tg: ['Tajiki'],
  zh: ['Mandarin'],
};

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const known = new Map<string, SpokenLanguage>();

const describe = (code: string): SpokenLanguage => {
  const name = english.of(code) ?? code;
  const own = new Intl.DisplayNames([code, 'en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return { name, names: [...new Set([name, ...(otherNames[code] ?? []), own])] };
};

/** The languages that a person is recorded to speak, in the order of the record. */
export const languagesOf = (properties: Properties): SpokenLanguage[] =>
  listOf(properties, 'languages').map((code) => {
    const language = known.get(code) ?? describe(code);
    known.set(code, language);
    return language;
  });
