import type { Confidence, Kind } from '../api/types.generated.ts';

/** A kind of entity, for one. */
export const kindName: Readonly<Record<Kind, string>> = {
  PERSON: 'Person',
  INSTITUTION: 'Institution',
  CONFLICT: 'Conflict',
  PROCESS: 'Process',
  MEETING: 'Meeting',
  IDEA: 'Idea',
  DOCUMENT: 'Document',
  SOURCE: 'Source',
  TRACK: 'Track',
};

/** A kind of entity, for many. */
export const kindNames: Readonly<Record<Kind, string>> = {
  PERSON: 'People',
  INSTITUTION: 'Institutions',
  CONFLICT: 'Conflicts',
  PROCESS: 'Processes',
  MEETING: 'Meetings',
  IDEA: 'Ideas',
  DOCUMENT: 'Documents',
  SOURCE: 'Sources',
  TRACK: 'Tracks',
};

/** How well a claim is supported: the word on its badge, and what the word means. */
export const confidenceWords: Readonly<Record<Confidence, { readonly name: string; readonly meaning: string }>> = {
  DOCUMENTED: { name: 'Documented', meaning: 'Read in a public source that was opened.' },
  REPORTED: { name: 'Reported', meaning: 'Stated in the literature; the source itself was not opened.' },
  INFERRED: { name: 'Inferred', meaning: 'Concluded by an editor, who gives the reason.' },
  DISPUTED: { name: 'Disputed', meaning: 'Sources contradict each other, or do not quite say this.' },
};

/** Whether a missing end of the dates of an entity of this kind means that it is open; meetings and documents just end. */
export const lasts = (kind: Kind): boolean => kind !== 'MEETING' && kind !== 'DOCUMENT' && kind !== 'IDEA';

/** `FORMER_OFFICIAL` or `fed-into` as words: `former official`, `fed into`. */
export const toWords = (code: string): string => code.toLowerCase().replaceAll(/[_-]/g, ' ');

const acronyms: Readonly<Record<string, string>> = { IGO: 'intergovernmental organisation', NGO: 'NGO' };

/** An institution's or a document's kind as words. */
export const detailWords = (code: string): string => acronyms[code.toUpperCase()] ?? toWords(code);
