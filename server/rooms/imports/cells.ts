import { z } from 'zod';
import { readAlias } from '../../domain/aliases.ts';
import { parseEdtf, type EdtfDate } from '../../domain/edtf.ts';
import { isVisible } from '../../domain/printable.ts';
import { slugPattern } from '../../domain/slugs.ts';
import { countryMeant, isCountry } from './countries.ts';
import { isLanguage, languageMeant } from './languages.ts';

/** What a cell may hold, and the words for one that does not: what it is not, and what was expected. */
interface Rule {
  fits(value: string): boolean;
  readonly problem: string;
  readonly expected: string;
  /** What is meant by a value that does not fit; undefined where that cannot be said. */
  meant?(value: string): string | undefined;
}

const problemOf = ({ problem, expected, meant }: Rule, value: string, orNothing: string): string => {
  const right = meant?.(value);
  return right === undefined ? `${problem}; expected ${orNothing}${expected}` : `${problem}; write "${right}"`;
};

const filled = (rule: Rule) =>
  z.string().superRefine((value, context) => {
    if (!rule.fits(value)) context.addIssue(problemOf(rule, value, ''));
  });

/** Not a union with the empty text: of a cell that breaks a rule a union tells nothing, or not in these words. */
const orEmpty = (rule: Rule) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value !== '' && !rule.fits(value)) context.addIssue(problemOf(rule, value, 'nothing or '));
    })
    .transform((value) => (value === '' ? null : value));

const textRule: Rule = {
  fits: isVisible,
  problem: 'holds nothing that can be seen',
  expected: 'a text',
};

const idRule: Rule = {
  fits: (value) => slugPattern.test(value),
  problem: 'is not an id',
  expected: 'lower-case letters and digits in groups joined by hyphens',
};

const webAddress = z.url({ protocol: /^https?$/ });
const urlRule: Rule = {
  fits: (value) => webAddress.safeParse(value).success,
  problem: 'is not a web address',
  expected: 'http(s)://…',
};

const countryRule: Rule = {
  fits: isCountry,
  problem: 'is not a country',
  expected: 'two capital letters (ISO 3166-1 alpha-2; SU and YU for former states)',
  meant: countryMeant,
};

const languageRule: Rule = {
  fits: isLanguage,
  problem: 'is not a language',
  expected: 'a language tag (BCP 47), such as en, ar or sr-Latn',
  meant: languageMeant,
};

const wordRule = (
  words: readonly string[],
  problem = 'is not among the words for this column',
  expected = `one of ${words.join(', ')}`,
): Rule => ({
  fits: (value) => words.includes(value),
  problem,
  expected,
  meant: (value) => words.find((word) => word.toLowerCase() === value.trim().toLowerCase()),
});

/** A cell that must hold something. */
export const text = z.string().min(1, { error: 'is empty; expected a text', abort: true }).pipe(filled(textRule));

/** A cell that may be empty: null then. */
export const optionalText = orEmpty(textRule);

/** A cell that holds an id. */
export const slug = filled(idRule);

/** A cell that holds an id, or is empty: null then. */
export const optionalSlug = orEmpty(idRule);

/** A cell that holds one of these words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  filled(wordRule(words)).transform((value): Words[number] => value);

/** A cell that holds one of these words, or is empty: null then. */
export const optionalOneOf = <const Words extends readonly string[]>(words: Words) =>
  orEmpty(wordRule(words)).transform((value): Words[number] | null => value);

/** A cell that holds several different values separated by `|`; an empty cell is an empty list. */
export const list = z
  .string()
  .transform((value) => (value === '' ? [] : value.split('|').map((part) => part.trim())))
  .superRefine((parts, context) => {
    if (!parts.every(isVisible)) context.addIssue('holds an empty value; expected values separated by single |');
    const repeated = parts.find((part, index) => part !== '' && parts.indexOf(part) < index);
    if (repeated !== undefined) context.addIssue(`holds "${repeated}" twice; expected each value once`);
  });

/** A cell that holds several different names, each perhaps with its language: `Abu Ala|أبو علاء@ar`. */
export const names = list.superRefine((written, context) => {
  const odd = written.find((one) => readAlias(one).name.includes('@') || readAlias(one).name === '');
  if (odd !== undefined && odd !== '') {
    context.addIssue(`holds "${odd}"; expected a name, and after an @ at most its language (BCP 47)`);
  }
  for (const { language } of written.map(readAlias)) {
    if (language === null || languageRule.fits(language)) continue;
    context.addIssue(`holds "@${language}", which ${problemOf(languageRule, language, '')}`);
  }
});

/** A cell that holds several different languages separated by `|`, or is empty. */
export const languages = list.pipe(z.array(filled(languageRule)));

/** A cell that holds at least one id; several are separated by `|`. */
export const slugs = list.pipe(z.array(slug).min(1, 'is empty; expected at least one id'));

/** A cell that holds at least one of these words; several are separated by `|`. */
export const severalOf = <const Words extends readonly string[]>(words: Words) =>
  list.pipe(z.array(oneOf(words)).min(1, `is empty; expected at least one of ${words.join(', ')}`));

/** A cell that holds an EDTF date of level 0 or 1, or is empty: null then. */
export const optionalDate = z.string().transform((value, context): EdtfDate | null => {
  if (value === '') return null;
  const date = parseEdtf(value);
  if (!('error' in date)) return date;
  context.addIssue(date.error);
  return z.NEVER;
});

/** A cell that holds a web address, or is empty: null then. */
export const optionalUrl = orEmpty(urlRule);

/** A cell that holds an ISO 3166-1 alpha-2 code (SU and YU for former states, XK for Kosovo), or is empty: null then. */
export const optionalCountry = orEmpty(countryRule);

/** A cell that holds a truth value. */
export const truth = filled(wordRule(['true', 'false'], 'is neither true nor false', 'one of them')).transform(
  (value) => value === 'true',
);

/** A cell that holds yes or no. */
export const yesOrNo = filled(wordRule(['yes', 'no'], 'is neither yes nor no', 'one of them')).transform(
  (value) => value === 'yes',
);
