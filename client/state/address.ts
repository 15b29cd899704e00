import type { Field, Fields } from './field.ts';
import type { View } from './view.ts';

/** A part of an address that could not be read, and what holds in its place. */
export interface Unread {
  /** As it stands in the address: `window=1993..1992`. */
  readonly part: string;
  /** Why it says nothing and what holds instead, as the end of a sentence. */
  readonly fault: string;
}

/** How views are written into addresses and read from them. */
export interface Address {
  /** What is shown to someone who comes with a bare address. */
  readonly start: View;
  /** Writes a view as the search part of an address, leaving out what is as at the start: `?focus=oslo-channel`, or empty. */
  readonly write: (view: View) => string;
  /** Reads the search part of an address; each value that is missing, unknown or broken is as at the start. */
  readonly read: (search: string) => View;
  /** The parts of an address that could not be read. */
  readonly unread: (search: string) => readonly Unread[];
  /** Ids of the records that a view names. */
  readonly recordsOf: (view: View) => readonly string[];
  /** A view after a change; what was about what has changed is as at the start again. */
  readonly change: (view: View, change: Partial<View>) => View;
}

/** These need no escape in a query string and are easier to read without. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%3B', ';');

type AnyField = Field<unknown>;

const readValue = ({ values, read }: AnyField, text: string) => values.safeParse(read(text));

/** Puts the fields of all parts of the page together. */
export const createAddress = (parts: readonly Fields[]): Address => {
  const fields = Object.entries(Object.assign({}, ...parts) as Readonly<Record<string, AnyField>>);
  const names = new Set(fields.map(([, { name }]) => name));
  if (names.size < fields.length) throw new Error('Cannot put the address together: two of its fields have one name');
  const viewOf = (valueOf: (field: AnyField, key: string) => unknown): View =>
    Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, key)])) as unknown as View;
  const valueIn = (view: Partial<View>, key: string): unknown => view[key as keyof View];
  const start = viewOf((field) => field.start);
  const impliedBy = (view: View): Readonly<Record<string, unknown>> =>
    Object.assign({}, ...fields.map(([key, field]) => field.implies(valueIn(view, key))));
  return {
    start,
    write: (view) => {
      const implied = impliedBy(view);
      const written = fields.flatMap(([key, { name, start: first, write }]) => {
        const text = write(valueIn(view, key));
        return text === write(first) && !(key in implied) ? [] : [`${name}=${encode(text)}`];
      });
      return written.length === 0 ? '' : `?${written.join('&')}`;
    },
    read: (search) => {
      const given = new URLSearchParams(search);
      const parsed = (field: AnyField) => {
        const text = given.get(field.name);
        return text === null ? null : readValue(field, text);
      };
      const named = viewOf((field) => {
        const value = parsed(field);
        return value?.success === true ? value.data : field.start;
      });
      const implied = impliedBy(named);
      const holds = (field: AnyField, key: string): boolean => key in implied && parsed(field)?.success !== true;
      return viewOf((field, key) => (holds(field, key) ? implied[key] : valueIn(named, key)));
    },
    unread: (search) =>
      [...new URLSearchParams(search)].flatMap(([name, text]) => {
        const field = fields.find(([, candidate]) => candidate.name === name)?.[1];
        if (field !== undefined && readValue(field, text).success) return [];
        const fault =
          field === undefined
            ? 'is not known here and changes nothing'
            : `cannot be read: expected ${field.expected}; ${field.instead}`;
        return [{ part: `${name}=${text}`, fault }];
      }),
    recordsOf: (view) => [...new Set(fields.flatMap(([key, field]) => field.recordsOf(valueIn(view, key))))],
    change: (view, change) => {
      const differs = (key: string): boolean => key in change && valueIn(change, key) !== valueIn(view, key);
      const outdated = fields.filter(([key, field]) => !(key in change) && field.about.some(differs));
      return { ...view, ...Object.fromEntries(outdated.map(([key, field]) => [key, field.start])), ...change };
    },
  };
};
