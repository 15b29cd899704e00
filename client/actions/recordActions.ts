import { Focus, Rows4, X } from 'lucide-react';
import { noPanel } from '../state/view.ts';
import { stepAction } from './action.ts';

/** Narrows the picture to what lies around the record. */
export const showOnlyThis = stepAction(
  { id: 'show-only-this', label: 'Show only this', Icon: Focus, group: 'Record', words: 'focus narrow around' },
  ({ selection, focus }) =>
    selection === null || (focus.length === 1 && focus[0] === selection)
      ? null
      : { focus: [selection], selection, panel: noPanel },
);

/** Shows the record and what lies around it as lanes, in all of time. */
export const openInLanes = stepAction(
  { id: 'open-in-lanes', label: 'Open in Lanes', Icon: Rows4, group: 'Record', words: 'storyline focus' },
  ({ selection, projection }) =>
    selection === null || projection === 'lanes'
      ? null
      : { focus: [selection], selection, projection: 'lanes', window: null, panel: noPanel },
);

/** Leaves the details of a record. */
export const closeDetails = stepAction(
  { id: 'close-details', label: 'Close details', Icon: X, group: 'Record', words: 'inspector deselect' },
  ({ selection }) => (selection === null ? null : { selection: null }),
);
