import { Download, Trash2 } from 'lucide-react';
import { partAction, stepAction } from '../../actions/action.ts';

/** Supposes nothing any more. */
export const clearDraft = stepAction(
  {
    id: 'clear-draft',
    label: 'Clear the draft',
    Icon: Trash2,
    group: 'Analyses',
    words: 'what if changes gaps suppose',
  },
  ({ draft }) => (draft.length === 0 ? null : { draft: [] }),
);

/** Takes all pairs of groups elsewhere. */
export const savePairs = partAction({
  id: 'save-pairs',
  label: 'Download the pairs of groups as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save gaps',
});
