import * as z from 'zod/mini';
import { fieldOf } from './field.ts';

/** What a draft may change, and the word for it in an address. */
const kindWords = {
  ADD_TO_MEETING: 'seat',
  REMOVE_FROM_MEETING: 'unseat',
  ADD_MEETING: 'hold',
  REMOVE_MEETING: 'cancel',
  ADD_TIE: 'tie',
  REMOVE_PERSON: 'without',
} as const;

/** The kinds of change, in the order in which they are listed. */
export const draftChangeKinds = Object.keys(kindWords) as (keyof typeof kindWords)[];

const part = z.nullable(z.string().check(z.regex(/^[^\s,;]{1,200}$/)));

/** One change of a draft: people, meetings, processes and sides by their ids, a date as EDTF text. */
const draftChange = z.object({
  kind: z.enum(draftChangeKinds),
  person: part,
  other: part,
  meeting: part,
  process: part,
  date: part,
  side: part,
});

/** One change of a draft. */
export type DraftChange = Readonly<z.infer<typeof draftChange>>;

/** A change in which nothing but its kind is given. */
export const emptyChange = (kind: DraftChange['kind']): DraftChange => ({
  kind,
  person: null,
  other: null,
  meeting: null,
  process: null,
  date: null,
  side: null,
});

/** Writes a draft as text for an address: `hold,,,draft:1,oslo-channel,1993-02;seat,jan-egeland,,draft:1`. */
const writeDraft = (changes: readonly DraftChange[]): string =>
  changes
    .map(({ kind, person, other, meeting, process, date, side }) =>
      [kindWords[kind], person, other, meeting, process, date, side]
        .map((item) => item ?? '')
        .join(',')
        .replace(/,+$/, ''),
    )
    .join(';');

/** Reads what `writeDraft` wrote; what is broken is left for validation to refuse. */
const readDraft = (text: string): unknown[] =>
  text
    .split(';')
    .filter((item) => item !== '')
    .map((item) => {
      const [word, ...rest] = item.split(',');
      const [person, other, meeting, process, date, side, ...more] = rest.map((value) => value || null);
      const kind = draftChangeKinds.find((name) => kindWords[name] === word);
      return more.length > 0
        ? null
        : {
            kind,
            person: person ?? null,
            other: other ?? null,
            meeting: meeting ?? null,
            process: process ?? null,
            date: date ?? null,
            side: side ?? null,
          };
    });

/** What is supposed beside the records: changes in their order. */
export const draftField = fieldOf({
  name: 'draft',
  start: [] as readonly DraftChange[],
  values: z.readonly(z.array(draftChange).check(z.maxLength(100))),
  write: writeDraft,
  read: readDraft,
  expected: 'changes such as hold,,,draft:new-meeting with semicolons between them',
  instead: 'nothing is supposed',
  recordsOf: (changes) =>
    changes
      .flatMap(({ person, other, meeting, process, side }) => [person, other, meeting, process, side])
      .filter((id) => id !== null && !id.startsWith('draft:')) as string[],
});
