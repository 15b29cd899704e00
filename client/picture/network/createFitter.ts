import type { Core } from 'cytoscape';
import { fitShown } from './fitShown.ts';

/** Fits the view anew only when much more or much less is shown than when it was fitted last. */
export interface Fitter {
  readonly fitIfOther: (cy: Core, shown: number) => void;
  /** The next time it is fitted whatever is shown. */
  readonly forget: () => void;
}

/** By how much what is shown has to grow or shrink. */
const factor = 3;

/** Creates a fitter that has fitted nothing yet. */
export const createFitter = (): Fitter => {
  let fitted = 0;
  return {
    fitIfOther: (cy, shown) => {
      const count = Math.max(shown, 1);
      if (count <= fitted * factor && count * factor >= fitted) return;
      fitShown(cy);
      fitted = count;
    },
    forget: () => {
      fitted = 0;
    },
  };
};
