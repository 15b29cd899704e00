import { createContext, type RefObject } from 'react';
import type { View } from '../../state/view.ts';

/** Which of the inspector's buttons led into the room of paths, and for which entity. */
export interface Opener {
  readonly id: string;
  readonly label: string;
  /** The panel that was open then. */
  readonly panel: View['panel'];
  /** True while the focus is on its way back to that button. */
  readonly returns: boolean;
}

/** Remembers what led into the room of paths, so that leaving it leads back there. Null where the toolbar did. */
export const OpenerContext = createContext<RefObject<Opener | null>>({ current: null });
