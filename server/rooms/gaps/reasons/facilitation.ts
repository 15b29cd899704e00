import { worded } from '../../../domain/wording.ts';
import { recordsOf } from '../dossier.ts';
import { facilitating, inConflicts, onOccasions } from './occasions.ts';
import { strengthOfCount, type ReasonRule } from './reason.ts';

/** Has facilitated or mediated in what is at stake. */
export const facilitation: ReasonRule = {
  kind: 'FACILITATION',
  effect: 'MAKES_CANDIDATE',
  weight: (weights) => weights.facilitation,
  find: ({ parts, conflicts }) => {
    const facilitated = parts.filter(({ capacity, isAtStake }) => isAtStake && facilitating.includes(capacity));
    if (facilitated.length === 0) return null;
    return {
      strength: strengthOfCount(facilitated.length),
      wording: worded('facilitation')`Facilitated or mediated${inConflicts(conflicts)} ${onOccasions(facilitated)}.`,
      evidence: recordsOf(facilitated),
    };
  },
};
