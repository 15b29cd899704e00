import { onOrIn } from '../../../domain/onOrIn.ts';
import { worded } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

/** Can have died by the end of the window. */
export const dead: ReasonRule = {
  kind: 'DEAD',
  effect: 'HINDERS',
  // The dead bridge nothing, whatever speaks for them.
  weight: (weights) => Object.values(weights).reduce((sum: number, weight: number) => sum + weight, 1),
  find: ({ death, windowEnd }) =>
    death === null || (death.by !== null && death.by > windowEnd)
      ? null
      : { strength: 1, wording: worded('dead')`Died ${onOrIn(death.date)}.`, evidence: [] },
};
