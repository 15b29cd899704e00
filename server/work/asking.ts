import { partOf } from './progressBoard.ts';
import type { Asker, SharedWork } from './shared.ts';

/** Who asks, and of whom: every answer of a view is worked out once. */
export interface Asking {
  readonly work: SharedWork;
  readonly asker: Asker;
}

/** The same, whose progress is that of the part of the whole from `begin` to `end`. */
export const asPart = ({ work, asker }: Asking, begin: number, end: number): Asking => ({
  work,
  asker: { ...asker, onProgress: partOf(asker.onProgress, begin, end) },
});
