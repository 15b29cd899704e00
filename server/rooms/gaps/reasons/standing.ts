import { joinWords } from '../../../domain/joinWords.ts';
import { namePart, worded } from '../../../domain/wording.ts';
import { recordsOf } from '../dossier.ts';
import { inConflicts, onOccasions } from './occasions.ts';
import { strengthOfCount, type ReasonRule } from './reason.ts';

const standings = ['insider-partial', 'outsider-neutral'];

/** Is coded, in what is at stake, as a mediator of one of the two kinds of standing by which sides accept one (Allen). */
export const standing: ReasonRule = {
  kind: 'STANDING',
  effect: 'MAKES_CANDIDATE',
  weight: (weights) => weights.standing,
  find: ({ parts, conflicts }) => {
    const coded = parts.filter(({ mediatorType, isAtStake }) => isAtStake && standings.includes(mediatorType));
    if (coded.length === 0) return null;
    const kinds = [...new Set(coded.map(({ mediatorType }) => mediatorType))].map(namePart);
    return {
      strength: strengthOfCount(coded.length),
      wording: worded(
        'standing',
      )`Is coded${inConflicts(conflicts)} as ${joinWords('standing-kinds', kinds, 'and')} ${onOccasions(coded)}.`,
      evidence: recordsOf(coded),
    };
  },
};
