import { datePart, namePart, worded, wordingOf, type Wording, type WordingPart } from '../../domain/wording.ts';
import type { DraftChange } from '../../meaning/actors/actorRequest.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { findNode, namedRecord } from '../../view/nodesAndEdges.ts';

/** A change of a draft, and the view whose ids it names. */
export interface ChangeOfView {
  readonly view: NetworkView;
  readonly change: DraftChange;
  /** What is to be said of it in a projection, such as that it changes nothing; null for nothing. */
  readonly note: Wording | null;
}

/** The name of a meeting of a draft, as it is spoken: `draft:new-meeting` is “new meeting”. */
const draftedName = (id: string): string => id.replace(/^draft:/, '').replaceAll('-', ' ');

const wordsOf = ({ view, change }: ChangeOfView): Wording => {
  const nameOf = (id: string | null | undefined): WordingPart => {
    const handle = findNode(view, id);
    return handle === null ? namePart(draftedName(id ?? '')) : namedRecord(view, handle.node);
  };
  const { kind, person, other, meeting, process, date, side } = change;
  switch (kind) {
    case 'ADD_TO_MEETING': {
      const forSide = side == null ? '' : worded('change-for-side')`, for ${nameOf(side)}`;
      return worded('change-put-in')`${nameOf(person)} is put into “${nameOf(meeting)}”${forSide}`;
    }
    case 'REMOVE_FROM_MEETING':
      return worded('change-taken-out')`${nameOf(person)} is taken out of “${nameOf(meeting)}”`;
    case 'ADD_MEETING': {
      const of = process == null ? '' : worded('change-of-process')` of “${nameOf(process)}”`;
      const when = date == null ? '' : worded('change-dated')`, ${datePart(date)}`;
      return worded('change-held')`The meeting “${nameOf(meeting)}”${of} is held${when}`;
    }
    case 'REMOVE_MEETING':
      return worded('change-not-held')`The meeting “${nameOf(meeting)}” is not held`;
    case 'ADD_TIE':
      return worded('change-tied')`${nameOf(person)} and ${nameOf(other)} are tied`;
    case 'REMOVE_PERSON':
      return worded('change-removed')`${nameOf(person)} is not there at all`;
  }
};

/** A change in a sentence. */
export const changeWording = (change: ChangeOfView): Wording => {
  const { kind, parts } = wordsOf(change);
  const note = change.note === null ? [] : ['; ', change.note];
  return wordingOf(kind, [...parts, ...note, '.']);
};
