/**
 * Sentences with their parts, so that each is made once and can be told as it is or, by whoever knows its kind, in other
 * words or another language. Joined, the texts of the parts are the sentence; names keep their own direction of writing.
 */
import { isolated } from './isolate.ts';

/** A part of a sentence. `clause` names the clause that it belongs to, where that may be there or not. */
export type WordingPart = { readonly text: string; readonly clause?: string } & (
  | { readonly kind: 'TEXT' }
  /** The name of a record, and its id. */
  | { readonly kind: 'RECORD'; readonly record: string }
  /** The name of what is no record: a community, a track, the title of a post, a meeting of a draft. */
  | { readonly kind: 'NAME' }
  /** Dates as written (EDTF); `open` where a missing end means that it lasts. */
  | { readonly kind: 'DATES'; readonly from: string | null; readonly to: string | null; readonly open: boolean }
  | { readonly kind: 'DAYS'; readonly days: number }
  | { readonly kind: 'NUMBER'; readonly number: number }
);

/** A sentence, or a clause of one: what kind it is, and its parts. */
export interface Wording {
  readonly kind: string;
  readonly parts: readonly WordingPart[];
}

/** The name of a record in a sentence. */
export const recordPart = (record: string, text: string): WordingPart => ({ kind: 'RECORD', text, record });

/** The name of what is no record in a sentence. */
export const namePart = (text: string): WordingPart => ({ kind: 'NAME', text });

/** A date in a sentence, as written. */
export const datePart = (text: string): WordingPart => ({ kind: 'DATES', text, from: text, to: null, open: false });

/** A beginning and an end in a sentence, either "" where it is not known. */
export const datesPart = (from: string, to: string, text: string, open = false): WordingPart => ({
  kind: 'DATES',
  text,
  from: from || null,
  to: to || null,
  open,
});

/** A number of days in a sentence. */
export const daysPart = (days: number, text: string): WordingPart => ({ kind: 'DAYS', text, days });

/** A number in a sentence, in these words. */
export const numberPart = (number: number, text = String(number)): WordingPart => ({ kind: 'NUMBER', text, number });

const textPart = (text: string): WordingPart => ({ kind: 'TEXT', text });

/** What a sentence is made of: words as text, numbers, other parts, and clauses. */
export type Worded = WordingPart | Wording | string | number;

const toParts = (value: Worded): readonly WordingPart[] => {
  if (typeof value === 'string') return [textPart(value)];
  if (typeof value === 'number') return [numberPart(value)];
  if ('text' in value) return [value];
  return value.parts.map((part) => ({ clause: value.kind, ...part }));
};

/**
 * Makes a sentence or clause of this kind. A sentence within another becomes a clause of it, named by its kind. Neighbouring
 * words of one clause become one part.
 */
export const wordingOf = (kind: string, values: readonly Worded[]): Wording => {
  const parts: WordingPart[] = [];
  for (const part of values.flatMap(toParts)) {
    const last = parts.at(-1);
    if (part.text === '' && part.kind === 'TEXT') continue;
    if (part.kind === 'TEXT' && last?.kind === 'TEXT' && part.clause === last.clause) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else parts.push(part);
  }
  return { kind, parts };
};

/** The same as a tagged template: ``worded('period-in')`in ${datePart('1991')}` ``. */
export const worded =
  (kind: string) =>
  (texts: TemplateStringsArray, ...values: readonly Worded[]): Wording =>
    wordingOf(
      kind,
      texts.flatMap((text, place) => [text, values[place] ?? '']),
    );

/** A sentence or clause with a capital at its beginning, where it begins with words. */
export const capitalised = ({ kind, parts: [first, ...rest] }: Wording): Wording => {
  if (first?.kind !== 'TEXT') return { kind, parts: first === undefined ? [] : [first, ...rest] };
  return { kind, parts: [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] };
};

/** The sentence as plain text. */
export const sentenceOf = ({ parts }: Wording): string =>
  parts.map(({ kind, text }) => (kind === 'RECORD' || kind === 'NAME' ? isolated(text) : text)).join('');
