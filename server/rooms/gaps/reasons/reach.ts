import { isSpokenDay } from '../../../analysis/actors/measureGroupPairs.ts';
import { toIsoDay } from '../../../domain/days.ts';
import { datePart, worded } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

/** Influence of both groups can have arrived; that of the own group needs no way. */
export const reach: ReasonRule = {
  kind: 'REACH',
  effect: 'FOR',
  weight: (weights) => weights.reach,
  find: ({ groups }) => {
    const days = groups.filter(({ isOwn }) => !isOwn).map(({ arrival }) => arrival?.day ?? null);
    if (days.includes(null)) return null;
    const day = Math.max(...days.filter((known) => known !== null));
    const by = isSpokenDay(day) ? worded('reach-by')`by ${datePart(toIsoDay(day))}` : 'on a day not known';
    const records = groups.map(({ arrival }) => arrival?.record ?? -1).filter((record) => record >= 0);
    return {
      strength: 1,
      wording: worded(
        'reach',
      )`Influence of ${groups[0].name} and of ${groups[1].name} can have arrived at this person ${by}, meeting after meeting.`,
      evidence: [...new Set(records)],
    };
  },
};
