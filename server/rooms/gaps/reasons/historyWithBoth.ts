import { capitalised, worded } from '../../../domain/wording.ts';
import { recordsOf, type Dossier, type GroupOfDossier } from '../dossier.ts';
import { allOf, ofDraft, withPeopleOf } from './occasions.ts';
import { strengthOfCount, type Finding, type ReasonRule } from './reason.ts';

/** Who is of one of the two groups needs history with the other alone. */
const historyOfMember = (own: GroupOfDossier, other: GroupOfDossier): Finding | null => {
  const met = allOf(other.together);
  if (met.length === 0) return null;
  return {
    strength: strengthOfCount(met.length),
    wording: worded('history-of-member')`Is of ${own.name}, and ${withPeopleOf(other.name, other.together)}.`,
    evidence: recordsOf(met),
  };
};

const historyOfOther = ([a, b]: Dossier['groups']): Finding | null => {
  const [metA, metB] = [allOf(a.together), allOf(b.together)];
  if (metA.length === 0 || metB.length === 0) return null;
  const withA = withPeopleOf(a.name, a.together);
  const { meetings } = b.together;
  const isOfMeetings = a.together.processes.length + b.together.processes.length === 0;
  const words = isOfMeetings
    ? worded('history-of-meetings')`${withA} and with people of ${b.name} on ${meetings.length}${ofDraft(meetings)}.`
    : worded('history-with-both')`${withA}, and ${withPeopleOf(b.name, b.together)}.`;
  // Where people of both were at once shows most, then the first with each.
  const both = metA.filter((part) => metB.includes(part));
  return {
    strength: strengthOfCount(Math.min(metA.length, metB.length)),
    wording: capitalised(words),
    evidence: recordsOf(new Set([...both, metA[0]!, metB[0]!, ...metA, ...metB])),
  };
};

/** Has met people of both groups, or is of one of them and has met people of the other. */
export const historyWithBoth: ReasonRule = {
  kind: 'HISTORY_WITH_BOTH',
  effect: 'MAKES_CANDIDATE',
  weight: (weights) => weights.historyWithBoth,
  find: ({ groups }) => {
    const [a, b] = groups;
    if (a.isOwn) return historyOfMember(a, b);
    return b.isOwn ? historyOfMember(b, a) : historyOfOther(groups);
  },
};
