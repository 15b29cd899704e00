import { Trash2 } from 'lucide-react';
import { stepAction } from '../../actions/action.ts';

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
