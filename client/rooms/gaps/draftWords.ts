import type { WordingPart, WordingParts } from '../../api/wordingPart.ts';
import type { DraftChange } from '../../state/draft.ts';
import { draftedName } from './draftEditing.ts';

const nameOf = (id: string | null): WordingPart => {
  const text = id === null ? 'nobody' : id.startsWith('draft:') ? draftedName(id) : id;
  return { kind: 'NAME', text };
};

const words = (text: string): WordingPart => ({ kind: 'TEXT', text });

const partsOf = ({ kind, person, other, meeting }: DraftChange): WordingPart[] => {
  switch (kind) {
    case 'ADD_TO_MEETING':
      return [nameOf(person), words(' is put into “'), nameOf(meeting), words('”.')];
    case 'REMOVE_FROM_MEETING':
      return [nameOf(person), words(' is taken out of “'), nameOf(meeting), words('”.')];
    case 'ADD_MEETING':
      return [words('The meeting “'), nameOf(meeting), words('” is held.')];
    case 'REMOVE_MEETING':
      return [words('The meeting “'), nameOf(meeting), words('” is not held.')];
    case 'ADD_TIE':
      return [nameOf(person), words(' and '), nameOf(other), words(' are tied.')];
    case 'REMOVE_PERSON':
      return [nameOf(person), words(' is not there at all.')];
  }
};

/** A change in a sentence by its ids, while the server's, which has the names, is not there. */
export const draftWords = (change: DraftChange): WordingParts => ({ parts: partsOf(change) });
