import { BookOpenText, ClipboardCopy, Download, Lightbulb, Scale, Waves, type LucideIcon } from 'lucide-react';
import { partAction, stepAction, type Action } from '../../actions/action.ts';
import type { View } from '../../state/view.ts';

const tabAction = (tab: View['tab'], label: string, Icon: LucideIcon, words: string): Action =>
  stepAction(
    {
      id: `transfers-${tab}`,
      label,
      Icon,
      group: 'Analyses',
      words: `transfers ${words}`,
      isOn: (view) => view.panel === 'transfers' && view.tab === tab,
    },
    () => ({ panel: 'transfers', selection: null, tab }),
  );

/** Takes the whole of the ledger elsewhere. */
export const saveLedger = partAction({
  id: 'save-ledger',
  label: 'Download the transfers as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save',
});

/** Takes the pairs whose order is not known elsewhere. */
export const saveUnordered = partAction({
  id: 'save-unordered',
  label: 'Download the pairs whose order is not known as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save transfers',
});

/** Takes the flows between tracks elsewhere. */
export const saveFlows = partAction({
  id: 'save-flows',
  label: 'Download the flows between tracks as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save matrix counts',
});

/** Takes the ideas that first appeared outside Track I elsewhere. */
export const saveIdeas = partAction({
  id: 'save-ideas',
  label: 'Download the ideas adopted and not adopted as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save adoption',
});

/** Takes what became of ideas elsewhere as text to be quoted. */
export const copyIdeas = partAction({
  id: 'copy-ideas',
  label: 'Copy what became of the ideas as text',
  Icon: ClipboardCopy,
  group: 'Analyses',
  words: 'cite quote export take adoption adopted',
});

/** The ways into the room of transfers, and out of it. */
export const transferActions: readonly Action[] = [
  tabAction('ledger', 'All transfers', BookOpenText, 'table list ledger upward downward lateral'),
  tabAction('flows', 'Flows between tracks', Waves, 'counts years matrix'),
  tabAction('ideas', 'Ideas adopted', Lightbulb, 'adoption rate'),
  tabAction('codings', 'Codings that differ', Scale, 'derived coded disagreement'),
  saveLedger,
  saveUnordered,
  saveFlows,
  saveIdeas,
  copyIdeas,
];
