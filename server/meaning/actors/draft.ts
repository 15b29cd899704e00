import { invalidInput } from '../../errors.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { DraftChange } from './actorRequest.ts';
import { kindsOfChange } from './draftChanges.ts';
import type { DraftAttendance, DraftMeeting, DraftSoFar } from './draftReader.ts';

/** What is different under a draft from what is recorded. Nodes and edges are those of the view. */
export interface Draft {
  readonly withoutEdges: ReadonlySet<number>;
  readonly withoutEvents: ReadonlySet<number>;
  readonly withoutPeople: ReadonlySet<number>;
  readonly meetings: readonly DraftMeeting[];
  readonly attendances: readonly DraftAttendance[];
  readonly ties: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Reads a draft, change after change, as what it makes different: nothing is written. A change and then its opposite leave
 * nothing different. Throws INVALID_INPUT where a change names what is not there, has what its kind does not take, does what
 * is so already, or puts into a meeting who certainly did not live then.
 */
export const toDraft = (view: NetworkView, changes: readonly DraftChange[]): Draft => {
  const draft: DraftSoFar = {
    withoutEdges: new Set(),
    withoutEvents: new Set(),
    withoutPeople: new Set(),
    meetings: new Map(),
    attendances: [],
    ties: [],
  };
  for (const [place, change] of changes.entries()) {
    const fault = (sentence: string): Error => invalidInput(`Change ${place + 1} (${change.kind}) ${sentence}.`);
    kindsOfChange[change.kind]({ view, draft, change, fault });
  }
  return { ...draft, meetings: [...draft.meetings.values()] };
};
