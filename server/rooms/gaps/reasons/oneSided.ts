import { capitalised, worded } from '../../../domain/wording.ts';
import { recordsOf } from '../dossier.ts';
import { allOf, withPeopleOf } from './occasions.ts';
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
        ? worded('has-met')`Has met people of ${known.name}`
        : capitalised(withPeopleOf(known.name, known.together));
    const chosen = isStrict ? worded('scope-chosen')` in what is chosen` : '';
    return {
      strength: 1,
      wording: worded('one-sided')`${how}, but is recorded with nobody of ${missing.name}${chosen}.`,
      evidence: recordsOf(allOf(known.together)),
    };
  },
};
