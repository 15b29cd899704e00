import { Braces, House, Link, Monitor, Moon, Printer, Redo2, Sun, Undo2, type LucideIcon } from 'lucide-react';
import type { View } from '../state/view.ts';
import { plainAction, stepAction, type Action, type Choice } from './action.ts';
import { copyText } from '../ui/copyText.ts';
import { printPage } from '../ui/printPage.ts';

/** Goes one step back. */
export const undo: Action = {
  id: 'undo',
  label: 'Undo',
  Icon: Undo2,
  group: 'Page',
  words: 'back step before',
  keys: ['$mod+z'],
  undoable: false,
  offer: ({ view }) => view.undo,
};

/** Takes the step again that was undone. */
export const redo: Action = {
  id: 'redo',
  label: 'Redo',
  Icon: Redo2,
  group: 'Page',
  words: 'forward again step',
  keys: ['$mod+Shift+z', '$mod+y'],
  undoable: false,
  offer: ({ view }) => view.redo,
};

/** Begins anew, in the colours that were chosen. */
export const startOver = stepAction(
  {
    id: 'start-over',
    label: 'Start over',
    Icon: House,
    group: 'Page',
    words: 'home begin reset everything crosstrack',
  },
  ({ theme }, start) => ({ ...start, theme }),
);

/** Copies the address of exactly what is on the screen. */
export const copyLink = plainAction(
  { id: 'copy-link', label: 'Copy link', Icon: Link, group: 'Page', words: 'share address url cite' },
  () => copyText(window.location.href, 'Copy it from the address bar'),
);

/** Prints the picture and what stands beside it. */
export const print = plainAction(
  { id: 'print', label: 'Print', Icon: Printer, group: 'Page', words: 'paper pdf save', keys: ['$mod+p'] },
  () => void printPage(),
);

/** Opens the explorer of the GraphQL API. */
export const openGraphiql = plainAction(
  { id: 'graphql', label: 'GraphQL', Icon: Braces, group: 'Page', words: 'api query graphiql researchers' },
  () => window.location.assign('/graphiql'),
);

const themeChoice = (theme: View['theme'], text: string, Icon: LucideIcon): Choice => ({
  text,
  isIcon: true,
  action: stepAction(
    {
      id: `colours-${theme}`,
      label: `Colours: ${text.toLowerCase()}`,
      Icon,
      group: 'Page',
      words: 'theme night day contrast',
      isOn: (view) => view.theme === theme,
    },
    () => ({ theme }),
  ),
});

/** The choices of colours. */
export const themeChoices: readonly Choice[] = [
  themeChoice('light', 'Light', Sun),
  themeChoice('auto', 'As the system', Monitor),
  themeChoice('dark', 'Dark', Moon),
];
