import { z } from 'zod';
import { parseEdtf, type EdtfDate } from '../../domain/edtf.ts';
import { slugPattern } from '../../domain/slugs.ts';

/** A cell that must hold something. */
export const text = z.string().min(1, 'is empty; expected a text');

/** A cell that may be empty: null then. */
export const optionalText = z.string().transform((value) => (value === '' ? null : value));

/** A cell that holds an id. */
export const slug = z
  .string()
  .regex(slugPattern, 'is not an id; expected lower-case letters and digits in groups joined by hyphens');

/** A cell that holds an id, or is empty: null then. */
export const optionalSlug = z.union([z.literal('').transform(() => null), slug]);

/** A cell that holds one of these words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: () => `is not among the words for this column; expected one of ${words.join(', ')}` });

/** A cell that holds one of these words, or is empty: null then. */
export const optionalOneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.union([z.literal('').transform(() => null), z.enum(words)], {
    error: () => `is not among the words for this column; expected nothing or one of ${words.join(', ')}`,
  });

/** A cell that holds several values separated by `|`; an empty cell is an empty list. */
export const list = z.string().transform((value) => (value === '' ? [] : value.split('|').map((part) => part.trim())));

/** A cell that holds at least one id; several are separated by `|`. */
export const slugs = list.pipe(z.array(slug).min(1, 'is empty; expected at least one id'));

/** A cell that holds an EDTF date of level 0 or 1, or is empty: null then. */
export const optionalDate = z.string().transform((value, context): EdtfDate | null => {
  if (value === '') return null;
  const date = parseEdtf(value);
  if (!('error' in date)) return date;
  context.addIssue({ code: 'custom', message: date.error });
  return z.NEVER;
});

/** A cell that holds a web address, or is empty: null then. */
export const optionalUrl = z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })], {
  error: () => 'is not a web address; expected nothing or http(s)://…',
});

/** A cell that holds an ISO 3166-1 alpha-2 code (SU and YU for former states), or is empty: null then. */
export const optionalCountry = z.union([z.literal('').transform(() => null), z.string().regex(/^[A-Z]{2}$/)], {
  error: () => 'is not a country; expected nothing or two capital letters (ISO 3166-1 alpha-2)',
});

/** A cell that holds a truth value. */
export const truth = z
  .enum(['true', 'false'], { error: () => 'is neither true nor false' })
  .transform((value) => value === 'true');

/** A cell that holds yes or no. */
export const yesOrNo = z
  .enum(['yes', 'no'], { error: () => 'is neither yes nor no' })
  .transform((value) => value === 'yes');
