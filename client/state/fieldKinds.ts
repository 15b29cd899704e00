import * as z from 'zod/mini';
import { readDate } from '../dates/calendar.ts';
import { fieldOf, id, type Field } from './field.ts';

const spell = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const list = (text: string): string[] => [...new Set(text.split(',').filter((item) => item !== ''))];
const orNull = (text: string): string | null => text || null;
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const toNumber = (text: string): number | undefined => (text === '' ? undefined : Number(text));

/** A year, month or day as typed. */
const date = z.string().check(z.refine((text) => text === text.trim() && readDate(text) !== null));

const window = z.object({ from: z.nullable(date), to: z.nullable(date) }).check(
  z.refine(({ from, to }) => {
    const first = from === null ? null : readDate(from);
    const last = to === null ? null : readDate(to);
    return (from !== null || to !== null) && (first === null || last === null || first.first < last.after);
  }),
);

/** A stretch of time as typed: years, months or days; null is open, though not at both ends. */
export type Window = Readonly<z.infer<typeof window>>;

/** Exactly one of some words, spelled in small letters: `earliest-arrival`. */
export const oneOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  start: NoInfer<Value>,
  write: (value: Value) => string = spell,
): Field<Value> =>
  fieldOf({
    name,
    start,
    values: z.enum(values),
    write,
    read: (text) => values.find((value) => write(value) === spell(text)),
    expected: either(values.map(write)),
    instead: `${write(start)} holds`,
  });

/** One of some words, or none. */
export const oneOrNone = <Value extends string>(name: string, values: readonly Value[]): Field<Value | null> =>
  fieldOf({
    name,
    start: null as Value | null,
    values: z.nullable(z.enum(values)),
    write: (value) => (value === null ? '' : spell(value)),
    read: (text) => (text === '' ? null : values.find((value) => spell(value) === spell(text))),
    expected: either(values.map(spell)),
    instead: 'any holds',
  });

/** Any number of some words; where nothing else is said, none at the start. */
export const someOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  start: readonly NoInfer<Value>[] = [],
  least = 0,
): Field<readonly Value[]> =>
  fieldOf({
    name,
    start,
    values: z.readonly(z.array(z.enum(values)).check(z.minLength(least))),
    write: (chosen) => chosen.map(spell).join(','),
    read: (text) => list(text).map((word) => values.find((value) => spell(value) === spell(word))),
    expected: `some of ${values.map(spell).join(', ')}`,
    instead: start.length === 0 ? 'none is chosen' : `${start.map(spell).join(', ')} holds`,
  });

/** Any number of short texts without blanks, such as the codes of lanes. */
export const codes = (name: string): Field<readonly string[]> =>
  fieldOf({
    name,
    start: [] as readonly string[],
    values: z.readonly(z.array(id)),
    write: (chosen) => chosen.join(','),
    read: list,
    expected: 'ids without blanks, with commas between them',
    instead: 'none is chosen',
  });

/** Any number of records, by their ids. */
export const records = (name: string): Field<readonly string[]> => ({ ...codes(name), recordsOf: (chosen) => chosen });

/** A short text without blanks, or none. `most`: how many letters it may have. */
export const code = (name: string, most = 200): Field<string | null> =>
  fieldOf({
    name,
    start: null as string | null,
    values: z.nullable(z.string().check(z.regex(new RegExp(`^[^\\s,]{1,${most}}$`)))),
    write: (chosen) => chosen ?? '',
    read: orNull,
    expected: 'one id without blanks',
    instead: 'none is chosen',
  });

/** One record by its id, or none. */
export const record = (name: string): Field<string | null> => ({
  ...code(name),
  recordsOf: (chosen) => (chosen === null ? [] : [chosen]),
});

/** A whole number within limits. */
export const wholeNumber = (name: string, least: number, most: number, start: number): Field<number> =>
  fieldOf({
    name,
    start,
    values: z.int().check(z.minimum(least), z.maximum(most)),
    write: String,
    read: toNumber,
    expected: `a whole number from ${least} to ${most}`,
    instead: `${start} holds`,
  });

/** A whole number within limits, or none. */
export const numberOrNone = (name: string, least: number, most: number): Field<number | null> =>
  fieldOf({
    name,
    start: null as number | null,
    values: z.nullable(z.int().check(z.minimum(least), z.maximum(most))),
    write: (value) => (value === null ? '' : String(value)),
    read: (text) => (text === '' ? null : Number(text)),
    expected: `a whole number from ${least} to ${most}`,
    instead: 'no limit holds',
  });

/** A share from 0 to 1 in hundredths. */
export const share = (name: string, start: number): Field<number> =>
  fieldOf({
    name,
    start,
    values: z.number().check(z.minimum(0), z.maximum(1), z.multipleOf(0.01)),
    write: String,
    read: toNumber,
    expected: 'a share from 0 to 1, such as 0.5',
    instead: `${start} holds`,
  });

/** A choice that is off at the start, and the word that stands for it. */
export const flag = (name: string, word: string): Field<boolean> =>
  fieldOf({
    name,
    start: false,
    values: z.boolean(),
    write: (value) => (value ? word : ''),
    read: (text) => (text === word ? true : text === '' ? false : undefined),
    expected: word,
    instead: 'it is off',
  });

/** A stretch of time, or all of it. */
export const stretch = (name: string): Field<Window | null> =>
  fieldOf({
    name,
    start: null as Window | null,
    values: z.nullable(window),
    write: (value) => (value === null ? '' : `${value.from ?? ''}..${value.to ?? ''}`),
    read: (text) => {
      const [from, to, ...rest] = text.split('..');
      return to === undefined || rest.length > 0 ? undefined : { from: from || null, to: to || null };
    },
    expected: 'two dates that follow each other, such as 1992..1993-09',
    instead: 'all of time is shown',
  });

/** A year, month or day, or none. */
export const dateOrNone = (name: string): Field<string | null> =>
  fieldOf({
    name,
    start: null as string | null,
    values: z.nullable(date),
    write: (value) => value ?? '',
    read: orNull,
    expected: 'a year, month or day, such as 1993-09',
    instead: 'none is chosen',
  });
