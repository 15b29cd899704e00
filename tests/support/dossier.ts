import type { Dossier, GroupOfDossier, Part } from '../../server/rooms/gaps/dossier.ts';

/** A part in a meeting, by the number of its record; -1 for one of the draft. */
export const meeting = (record: number, words: Partial<Part> = {}): Part => ({
  record,
  isProcess: false,
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
  label,
  isOwn: false,
  together: {
    meetings: shared.filter(({ isProcess }) => !isProcess),
    processes: shared.filter(({ isProcess }) => isProcess),
  },
  languages: new Set(),
  arrival: null,
  ...more,
});

/** A dossier of somebody of whom nothing is known but what is given. */
export const dossier = (known: Partial<Dossier> = {}): Dossier => ({
  groups: [group('North'), group('South')],
  parts: [],
  affiliations: [],
  languages: [],
  conflictingPosts: [],
  noPostSentence: null,
  death: null,
  windowEnd: 10_000,
  isStrict: false,
  ...known,
});
