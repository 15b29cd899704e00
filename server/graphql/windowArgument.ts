import { parseEdtf } from '../domain/edtf.ts';
import type { Window } from '../domain/spans.ts';
import { invalidInput } from '../errors.ts';

/** A window as an argument gives it: EDTF dates, either left out for an open end. */
export interface WindowArgument {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Everything, undated items too. */
export const openWindow: Window = { from: null, to: null };

/** The days that a window argument means: its last day is included. Throws INVALID_INPUT where it ends before it begins. */
export const toWindow = (argument: WindowArgument | null | undefined): Window => {
  const read = (text: string | null | undefined) => {
    if (text == null) return null;
    const date = parseEdtf(text);
    if ('error' in date) throw invalidInput(`The window's date ${date.error}.`);
    return date;
  };
  const from = read(argument?.from)?.earliest ?? null;
  const last = read(argument?.to)?.latest ?? null;
  if (from !== null && last !== null && last < from) {
    throw invalidInput(
      `The window ends (${argument?.to}) before it begins (${argument?.from}); expected its end on or after its beginning.`,
    );
  }
  return { from, to: last === null ? null : last + 1 };
};
