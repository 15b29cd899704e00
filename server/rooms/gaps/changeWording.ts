import { textOf } from '../../domain/records.ts';
import type { DraftChange } from '../../meaning/actors/actorRequest.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, findNode } from '../../view/nodesAndEdges.ts';

/** A change of a draft, and the view whose ids it names. */
export interface ChangeOfView {
  readonly view: NetworkView;
  readonly change: DraftChange;
  /** What is to be said of it in a projection, such as that it changes nothing; null for nothing. */
  readonly note: string | null;
}

/** The name of a meeting of a draft, as it is spoken: `draft:new-meeting` is “new meeting”. */
const draftedName = (id: string): string => id.replace(/^draft:/, '').replaceAll('-', ' ');

const wordsOf = ({ view, change }: ChangeOfView): string => {
  const nameOf = (id: string | null | undefined): string => {
    const handle = findNode(view, id);
    return handle === null ? draftedName(id ?? '') : textOf(entityOf(handle).properties, 'name');
  };
  const { kind, person, other, meeting, process, date, side } = change;
  switch (kind) {
    case 'ADD_TO_MEETING':
      return `${nameOf(person)} is put into “${nameOf(meeting)}”${side == null ? '' : `, for ${nameOf(side)}`}`;
    case 'REMOVE_FROM_MEETING':
      return `${nameOf(person)} is taken out of “${nameOf(meeting)}”`;
    case 'ADD_MEETING': {
      const of = process == null ? '' : ` of “${nameOf(process)}”`;
      return `The meeting “${nameOf(meeting)}”${of} is held${date == null ? '' : `, ${date}`}`;
    }
    case 'REMOVE_MEETING':
      return `The meeting “${nameOf(meeting)}” is not held`;
    case 'ADD_TIE':
      return `${nameOf(person)} and ${nameOf(other)} are tied`;
    case 'REMOVE_PERSON':
      return `${nameOf(person)} is not there at all`;
  }
};

/** A change in a sentence. */
export const changeSentence = (change: ChangeOfView): string =>
  `${wordsOf(change)}${change.note === null ? '' : `; ${change.note}`}.`;
