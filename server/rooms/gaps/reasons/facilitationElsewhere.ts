import { worded } from '../../../domain/wording.ts';
import { recordsOf } from '../dossier.ts';
import { facilitating, onOccasions } from './occasions.ts';
import { strengthOfCount, type ReasonRule } from './reason.ts';

/** Has facilitated or mediated in other conflicts: it helps, but does not make a candidate in this one. */
export const facilitationElsewhere: ReasonRule = {
  kind: 'FACILITATION_ELSEWHERE',
  effect: 'FOR',
  weight: (weights) => weights.facilitation / 4,
  find: ({ parts }) => {
    const facilitated = parts.filter(({ capacity, isAtStake }) => !isAtStake && facilitating.includes(capacity));
    if (facilitated.length === 0) return null;
    return {
      strength: strengthOfCount(facilitated.length),
      wording: worded(
        'facilitation-elsewhere',
      )`Facilitated or mediated in other conflicts ${onOccasions(facilitated)}.`,
      evidence: recordsOf(facilitated),
    };
  },
};
