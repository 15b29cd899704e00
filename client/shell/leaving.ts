import { rooms } from '../rooms.ts';
import { noPanel, type View } from '../state/view.ts';

/** What ends of the view with every room. */
const ending: Partial<View> = Object.assign({}, ...rooms.map(({ leaving }) => leaving));

/** A step to a room, or out of all of them, by which what was looked at ends. */
export const goTo = (panel: string): Partial<View> => ({ panel, selection: null, ...ending });

/** The view without any room. */
export const noRoom: Partial<View> = { panel: noPanel, ...ending };
