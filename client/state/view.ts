import * as z from 'zod/mini';
import { readDate } from '../time/calendar.ts';

const id = z.string().check(z.regex(/^[^\s,]{1,200}$/));
const date = z.string().check(z.refine((text) => text === text.trim() && readDate(text) !== null));

/** A stretch of time as typed: years, months or days; null is open. */
const window = z.object({ from: z.nullable(date), to: z.nullable(date) }).check(
  z.refine(({ from, to }) => {
    const first = from === null ? null : readDate(from);
    const last = to === null ? null : readDate(to);
    return (from !== null || to !== null) && (first === null || last === null || first.first < last.after);
  }),
);

/** The kinds of node that a picture may draw, in the order in which they are listed. */
export const kinds = ['PERSON', 'INSTITUTION', 'PROCESS', 'MEETING', 'IDEA', 'DOCUMENT', 'CONFLICT'] as const;

/** The degrees of support of a claim, the best first. */
export const confidences = ['DOCUMENTED', 'REPORTED', 'INFERRED', 'DISPUTED'] as const;

/** What the address bar holds, and what each value may be. */
export const viewFields = {
  projection: z.enum(['lanes', 'network']),
  lens: z.enum(['FOUR_TRACKS', 'NINE_TRACKS']),
  window: z.nullable(window),
  focus: z.array(id),
  conflicts: z.array(id),
  tracks: z.array(id),
  kinds: z.array(z.enum(kinds)),
  confidences: z.array(z.enum(confidences)),
  certainty: z.enum(['POSSIBLE', 'DEFINITE']),
  selection: z.nullable(id),
  blend: z.number().check(z.minimum(0), z.maximum(1), z.multipleOf(0.01)),
  unfolded: z.array(id),
  theme: z.enum(['auto', 'light', 'dark']),
};

type Fields = typeof viewFields;

/** All that decides what is on the screen. An empty list of a filter means all. */
export type View = { readonly [Name in keyof Fields]: Readonly<z.infer<Fields[Name]>> };

/** A window as typed. */
export type Window = NonNullable<View['window']>;

/** What is shown to someone who comes with a bare address. */
export const startView: View = {
  projection: 'lanes',
  lens: 'FOUR_TRACKS',
  window: null,
  focus: [],
  conflicts: [],
  tracks: [],
  kinds: [],
  confidences: [],
  certainty: 'POSSIBLE',
  selection: null,
  blend: 0.5,
  unfolded: [],
  theme: 'auto',
};
