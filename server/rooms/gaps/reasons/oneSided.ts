import { recordsOf } from '../dossier.ts';
import { allOf, capitalised, withPeopleOf } from './occasions.ts';
import type { ReasonRule } from './reason.ts';

/** Is of neither group and has met people of one alone. */
export const oneSided: ReasonRule = {
  kind: 'ONE_SIDED',
  effect: 'AGAINST',
  weight: (weights) => weights.historyWithBoth / 2,
  find: ({ groups, isStrict }) => {
    const [a, b] = groups;
    const [countA, countB] = [allOf(a.together).length, allOf(b.together).length];
    if (a.isOwn || b.isOwn || countA > 0 === countB > 0) return null;
    const [known, missing] = countA > 0 ? [a, b] : [b, a];
    const how =
      known.together.meetings.length > 0
        ? `Has met people of ${known.label}`
        : capitalised(withPeopleOf(known.label, known.together));
    return {
      strength: 1,
      sentence: `${how}, but is recorded with nobody of ${missing.label}${isStrict ? ' in what is chosen' : ''}.`,
      evidence: recordsOf(allOf(known.together)),
    };
  },
};
