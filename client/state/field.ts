import * as z from 'zod/mini';

/** One part of the view: the values it may have, what it is at the start, and how the address bar spells it. */
export interface Field<Value> {
  /** Its name in an address. */
  readonly name: string;
  readonly start: Value;
  /** What a value must be. */
  readonly values: z.ZodMiniType<Value>;
  write(value: Value): string;
  /** What a text of an address stands for; it is checked against `values` after. */
  readonly read: (text: string) => unknown;
  /** What a text should have been, and what holds where it is not: `expected lanes or network; lanes is shown`. */
  readonly expected: string;
  readonly instead: string;
  /** Ids of records that a value names; none where a field does not hold such. */
  recordsOf(value: Value): readonly string[];
  /** The fields that it is about: when a step changes one of them and not it, it is as at the start again. */
  readonly about: readonly string[];
  /** What a value means, in an address that does not name them, for other fields: by the names that the view gives these. */
  implies(value: Value): Readonly<Record<string, unknown>>;
}

/** Fields by the names that the view gives them. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values that fields hold. */
export type ValuesOf<Of> = { readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never };

const noRecords = (): readonly string[] => [];
const nothing = (): Readonly<Record<string, unknown>> => ({});

/** A field, of which the rest may be left out: it names no records, is about no other and implies none. */
export const fieldOf = <Value>(
  given: Pick<Field<Value>, 'name' | 'start' | 'values' | 'write' | 'read' | 'expected' | 'instead'> &
    Partial<Field<Value>>,
): Field<Value> => ({ recordsOf: noRecords, about: [], implies: nothing, ...given });

/** A field that is about others: it is as at the start again when a step changes one of these. */
export const about = <Value>(given: Field<Value>, ...others: readonly string[]): Field<Value> => ({
  ...given,
  about: others,
});

/** What an id may be. */
export const id = z.string().check(z.regex(/^[^\s,]{1,200}$/));
