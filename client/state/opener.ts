import { createContext, type RefObject } from 'react';

/** Which of the buttons beside a record led into a room. */
export interface Opener {
  /** Id of the record. */
  readonly record: string;
  /** The button's label. */
  readonly label: string;
  /** Id of the room that it led into. */
  readonly room: string;
  /** The panel that was open then. */
  readonly panel: string;
  /** True while the focus is on its way back to that button. */
  readonly returns: boolean;
}

/** Remembers what led into a room, so that leaving it leads back there. Null where the header did. */
export const OpenerContext = createContext<RefObject<Opener | null>>({ current: null });
