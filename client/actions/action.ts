import type { LucideIcon } from 'lucide-react';
import type { View } from '../state/view.ts';
import type { ViewState } from '../state/viewStore.ts';

/** What is asked of an action that was taken: nothing, or to tell what came of it. */
type Outcome = void | string | Promise<string>;

/** What actions work on. */
export interface Desk {
  /** The view and the ways to change it. */
  readonly view: ViewState;
  /** What the parts of the page that are there can do, by the ids of the actions. */
  readonly doings: ReadonlyMap<string, () => Outcome>;
}

/** Under which heading an action is listed. */
export type ActionGroup = 'Analyses' | 'Picture' | 'Time' | 'Filters' | 'Record' | 'Page';

/** Something that can be done in the page, as buttons, keys, the command palette and the help page read it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly group: ActionGroup;
  /** Further words to find it by. */
  readonly words: string;
  /** Key presses that take it, each as tinykeys writes them: `$mod+k`. */
  readonly keys: readonly string[];
  /** Whether the view is as it was before once it is undone. */
  readonly undoable: boolean;
  /** Whether what it switches is on; left out where it is no switch. */
  readonly isOn?: (view: View) => boolean;
  /** What it would do now; null where it is not offered. */
  readonly offer: (desk: Desk) => (() => Outcome) | null;
}

/** One of a few switches of which exactly one is on. */
export interface Choice {
  readonly action: Action;
  /** What stands on it. */
  readonly text: string;
  /** What choosing it means, on hover. */
  readonly hint?: string;
  /** Whether its icon stands for it. */
  readonly isIcon?: boolean;
}

type Described = Pick<Action, 'id' | 'label' | 'Icon' | 'group'> & Partial<Pick<Action, 'words' | 'keys' | 'isOn'>>;

/** A step of the view. `change` answers with what is to change; null where there is nothing to do. */
export const stepAction = (
  described: Described,
  change: (view: View, start: View) => Partial<View> | null,
): Action => ({
  words: '',
  keys: [],
  ...described,
  undoable: true,
  offer: ({ view: { view, start, step } }) => {
    const changed = change(view, start);
    return changed === null ? null : () => step(changed);
  },
});

/** Something that a part of the page does while it is there; the part says so with `useDoing`. */
export const partAction = (described: Described): Action => ({
  words: '',
  keys: [],
  ...described,
  undoable: false,
  offer: ({ doings }) => doings.get(described.id) ?? null,
});

/** Something that can be done at any time and leaves the view as it is. */
export const plainAction = (described: Described, perform: () => Outcome): Action => ({
  words: '',
  keys: [],
  ...described,
  undoable: false,
  offer: () => perform,
});
