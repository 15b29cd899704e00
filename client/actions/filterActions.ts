import { FilterX } from 'lucide-react';
import { stepAction } from './action.ts';

const none = { focus: [], kinds: [], tracks: [], conflicts: [], confidences: [], sides: [] } as const;

/** Lets everything pass again, whatever the window. */
export const clearFilters = stepAction(
  { id: 'clear-filters', label: 'Clear all filters', Icon: FilterX, group: 'Filters', words: 'show all remove narrow' },
  (view) => (Object.keys(none).some((name) => view[name as keyof typeof none].length > 0) ? none : null),
);
