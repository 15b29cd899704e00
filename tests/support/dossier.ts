import { namePart, sentenceOf } from '../../server/domain/wording.ts';
import type { Dossier, GroupOfDossier, Part } from '../../server/rooms/gaps/dossier.ts';
import type { Finding } from '../../server/rooms/gaps/reasons/reason.ts';

/** A part in a meeting, by the number of its record; -1 for one of the draft. */
export const meeting = (record: number, words: Partial<Part> = {}): Part => ({
  record,
  isProcess: false,
  isAtStake: true,
  capacity: '',
  mediatorType: '',
  confidence: 'documented',
  ...words,
});

/** A part in a process as such. */
export const process = (record: number, words: Partial<Part> = {}): Part =>
  meeting(record, { ...words, isProcess: true });

/** One of the two groups, with the parts that the person had together with its people. */
export const group = (
  label: string,
  shared: readonly Part[] = [],
  more: Partial<GroupOfDossier> = {},
): GroupOfDossier => ({
  name: namePart(label),
  isOwn: false,
  together: {
    meetings: shared.filter(({ isProcess }) => !isProcess),
    processes: shared.filter(({ isProcess }) => isProcess),
  },
  languages: new Set(),
  arrival: null,
  ...more,
});

/** What a rule finds, with its sentence as text; null where it finds nothing. */
export const told = (finding: Finding | null) => {
  if (finding === null) return null;
  const { wording, ...rest } = finding;
  return { ...rest, sentence: sentenceOf(wording) };
};

/** A dossier of somebody of whom nothing is known but what is given. */
export const dossier = (known: Partial<Dossier> = {}): Dossier => ({
  groups: [group('North'), group('South')],
  conflicts: 1,
  parts: [],
  affiliations: [],
  languages: [],
  conflictingPosts: [],
  death: null,
  windowEnd: 10_000,
  isStrict: false,
  ...known,
});
