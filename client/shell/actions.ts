import { partAction, stepAction, type Action } from '../actions/action.ts';
import { clearFilters } from '../actions/filterActions.ts';
import { copyLink, openGraphiql, print, redo, startOver, themeChoices, undo } from '../actions/pageActions.ts';
import {
  arrangeAnew,
  lensChoices,
  projectionChoices,
  showWholePicture,
  zoomIn,
  zoomOut,
} from '../actions/pictureActions.ts';
import { closeDetails, openInLanes, showOnlyThis } from '../actions/recordActions.ts';
import {
  clearWindow,
  fitAxis,
  playOrPause,
  stepBack,
  stepForward,
  stopPlayback,
  zoomAxisIn,
  zoomAxisOut,
} from '../actions/timeActions.ts';
import { Command, Info, Keyboard, Search, SlidersHorizontal } from 'lucide-react';
import type { Room } from '../room.tsx';
import { rooms } from '../rooms.ts';
import { noPanel } from '../state/view.ts';
import { goTo } from './leaving.ts';

/** Finds actions, records, questions and rooms by their names. */
export const openPalette = partAction({
  id: 'palette',
  label: 'Find anything',
  Icon: Command,
  group: 'Page',
  words: 'command palette search jump',
  keys: ['$mod+k'],
});

/** Lists the keys. */
export const openKeys = partAction({
  id: 'keys',
  label: 'Keys and commands',
  Icon: Keyboard,
  group: 'Page',
  words: 'help keyboard shortcuts',
  keys: ['Shift+?'],
});

/** Tells what is held, how it is worked out and how to cite it. */
export const openAbout = partAction({
  id: 'about',
  label: 'About these records',
  Icon: Info,
  group: 'Page',
  words: 'method coverage sources cite data version help graphql',
});

/** Goes to the search for records. */
export const goToSearch = partAction({
  id: 'search',
  label: 'Search records',
  Icon: Search,
  group: 'Page',
  words: 'find person meeting idea document',
  keys: ['/'],
});

/** Shows or hides the filters where the page is narrow. */
export const toggleFilters = partAction({
  id: 'filters',
  label: 'Filters and legend',
  Icon: SlidersHorizontal,
  group: 'Filters',
  words: 'narrow tracks kinds conflicts',
});

/** Opens a room, or closes it where it is open. */
const toRoomAction = ({ id, name, question, Icon }: Room): Action =>
  stepAction(
    {
      id: `room-${id}`,
      label: name,
      Icon,
      group: 'Analyses',
      words: `room ${question}`,
      isOn: (view) => view.panel === id,
    },
    ({ panel }) => goTo(panel === id ? noPanel : id),
  );

/** The actions that open rooms, in the order of the rooms. */
export const roomActions: readonly Action[] = rooms.map(toRoomAction);

/** Everything that can be done in the page. */
export const actions: readonly Action[] = [
  openPalette,
  goToSearch,
  undo,
  redo,
  ...roomActions,
  ...rooms.flatMap((room) => room.actions ?? []),
  showOnlyThis,
  openInLanes,
  closeDetails,
  ...projectionChoices.map(({ action }) => action),
  ...lensChoices.map(({ action }) => action),
  zoomIn,
  zoomOut,
  showWholePicture,
  arrangeAnew,
  clearWindow,
  playOrPause,
  stepBack,
  stepForward,
  stopPlayback,
  zoomAxisIn,
  zoomAxisOut,
  fitAxis,
  clearFilters,
  toggleFilters,
  copyLink,
  print,
  ...themeChoices.map(({ action }) => action),
  startOver,
  openKeys,
  openAbout,
  openGraphiql,
];
