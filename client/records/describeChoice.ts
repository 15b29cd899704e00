import type { ChoiceFragment } from '../api/types.generated.ts';
import { describeSpan } from '../dates/describeSpan.ts';
import { kindName, lasts } from './recordWords.ts';

/** What stands beside a name where one chooses, so that two of one name do not look alike. */
export interface Choice {
  /** What it is, and when it was. */
  readonly about: string;
  /** A few words on it; its id where nothing else tells it from another in the list. */
  readonly brief: string;
}

const longest = 110;

/** A text in few words, cut at the end of one. */
export const cutAtWord = (text: string, most = longest): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;

const year = (written: string | null): string => /^-?\d{4}/.exec(written ?? '')?.[0] ?? '';

/** A life in years: `1937–2023`, `born 1962`, `died 2019`; nothing where neither is known. */
const writeLife = ({ from, to }: ChoiceFragment['span']): string => {
  const [born, died] = [year(from), year(to)];
  if (born !== '' && died !== '') return `${born}–${died}`;
  return born === '' ? died && `died ${died}` : `born ${born}`;
};

const writeDates = ({ kind, span }: ChoiceFragment): string => {
  if (kind === 'PERSON') return writeLife(span);
  return span.from === null ? '' : describeSpan(span, lasts(kind)).text;
};

/** Says of a record what it is, when it was, and a few words. */
export const describeChoice = (record: ChoiceFragment): Choice => ({
  about: [kindName[record.kind], writeDates(record)].filter(Boolean).join(' · '),
  brief: cutAtWord(record.inBrief),
});

/** The same for all of a list; those that would still look alike are told apart by the ids of their records. */
export const describeChoices = (records: readonly ChoiceFragment[]): ReadonlyMap<string, Choice> => {
  const told = records.map((record) => ({ record, choice: describeChoice(record) }));
  const looks = ({ record: { name }, choice: { about, brief } }: (typeof told)[number]): string =>
    [name, about, brief].join('\n');
  const count = new Map<string, number>();
  for (const each of told) count.set(looks(each), (count.get(looks(each)) ?? 0) + 1);
  return new Map(
    told.map((each) => {
      const { record, choice } = each;
      if (count.get(looks(each)) === 1) return [record.id, choice];
      return [record.id, { ...choice, brief: [choice.brief, `record “${record.id}”`].filter(Boolean).join(' · ') }];
    }),
  );
};

/** What is said of a record that was chosen: nothing where no other is called like it. */
export const describeNamesake = (record: ChoiceFragment): string | null => {
  if (record.namesakes === 0) return null;
  const { about, brief } = describeChoice(record);
  return [about, brief || `record “${record.id}”`].join(' · ');
};
