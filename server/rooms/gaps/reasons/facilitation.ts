import { worded } from '../../../domain/wording.ts';
import { recordsOf } from '../dossier.ts';
import { onOccasions } from './occasions.ts';
import { strengthOfCount, type ReasonRule } from './reason.ts';

const facilitating = ['facilitator', 'mediator'];

/** Has facilitated or mediated, wherever that was. */
export const facilitation: ReasonRule = {
  kind: 'FACILITATION',
  effect: 'MAKES_CANDIDATE',
  weight: (weights) => weights.facilitation,
  find: ({ parts }) => {
    const facilitated = parts.filter(({ capacity }) => facilitating.includes(capacity));
    if (facilitated.length === 0) return null;
    return {
      strength: strengthOfCount(facilitated.length),
      wording: worded('facilitation')`Facilitated or mediated ${onOccasions(facilitated)}.`,
      evidence: recordsOf(facilitated),
    };
  },
};
