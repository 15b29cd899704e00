import type { DraftChange } from '../../state/draft.ts';
import { draftedName } from './draftEditing.ts';

const nameOf = (id: string | null): string => (id === null ? 'nobody' : id.startsWith('draft:') ? draftedName(id) : id);

/** A change in a sentence by its ids, while the server's, which has the names, is not there. */
export const draftWords = ({ kind, person, other, meeting }: DraftChange): string => {
  switch (kind) {
    case 'ADD_TO_MEETING':
      return `${nameOf(person)} is put into “${nameOf(meeting)}”.`;
    case 'REMOVE_FROM_MEETING':
      return `${nameOf(person)} is taken out of “${nameOf(meeting)}”.`;
    case 'ADD_MEETING':
      return `The meeting “${nameOf(meeting)}” is held.`;
    case 'REMOVE_MEETING':
      return `The meeting “${nameOf(meeting)}” is not held.`;
    case 'ADD_TIE':
      return `${nameOf(person)} and ${nameOf(other)} are tied.`;
    case 'REMOVE_PERSON':
      return `${nameOf(person)} is not there at all.`;
  }
};
