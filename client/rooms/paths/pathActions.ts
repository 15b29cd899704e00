import { ArrowUpDown, ArrowDownToDot, ArrowUpFromDot, ClipboardCopy, Download, Route, Waypoints } from 'lucide-react';
import { partAction, stepAction, type Action } from '../../actions/action.ts';
import type { View } from '../../state/view.ts';
import { firstCount } from './shownCounts.ts';

const nothingChosen = { path: null, compared: null, pathsShown: firstCount, influence: null } as const;

const fromRecord = (
  described: Pick<Action, 'id' | 'label' | 'Icon'> & { readonly words: string },
  change: (record: string) => Partial<View>,
): Action =>
  stepAction({ ...described, group: 'Record' }, ({ selection }) =>
    selection === null ? null : { panel: 'paths', selection: null, ...nothingChosen, ...change(selection) },
  );

/** Looks for paths that set out from the record. */
export const pathFromHere = fromRecord(
  { id: 'path-from-here', label: 'Path from here', Icon: Waypoints, words: 'begin start route' },
  (record) => ({ pathFrom: [record] }),
);

/** Looks for paths that arrive at the record. */
export const pathToHere = fromRecord(
  { id: 'path-to-here', label: 'Path to here', Icon: Route, words: 'end arrive route' },
  (record) => ({ pathTo: [record] }),
);

/** Shows what influence could have reached from the record. */
export const influenceFromHere = fromRecord(
  { id: 'influence-from-here', label: 'Influence from here', Icon: ArrowUpFromDot, words: 'cone reach forward spread' },
  (record) => ({ influence: record, direction: 'FORWARD' }),
);

/** Shows from where influence could have come to the record. */
export const influenceToHere = fromRecord(
  { id: 'influence-to-here', label: 'Influence to here', Icon: ArrowDownToDot, words: 'cone origin backward' },
  (record) => ({ influence: record, direction: 'BACKWARD' }),
);

/** Looks for paths the other way round. */
export const swapEnds = stepAction(
  { id: 'swap-ends', label: 'Swap the ends', Icon: ArrowUpDown, group: 'Analyses', words: 'path reverse from to' },
  ({ panel, pathFrom, pathTo }) =>
    panel !== 'paths' || pathFrom.length + pathTo.length === 0 ? null : { pathFrom: pathTo, pathTo: pathFrom },
);

/** Takes the paths elsewhere as text to be quoted. */
export const copyPaths = partAction({
  id: 'copy-paths',
  label: 'Copy the paths as text',
  Icon: ClipboardCopy,
  group: 'Analyses',
  words: 'cite quote export take',
});

/** Takes what influence could have reached, or come from, elsewhere. */
export const saveReached = partAction({
  id: 'save-reached',
  label: 'Download what influence could have reached as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table cone come from take save',
});

/** Takes the paths elsewhere as a table of hops. */
export const savePaths = partAction({
  id: 'save-paths',
  label: 'Download the paths as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table hops sources save take',
});
