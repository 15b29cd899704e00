import { joinWords } from '../../domain/joinWords.ts';
import { worded, type Wording, type WordingPart } from '../../domain/wording.ts';
import { nameOfGroup } from '../../meaning/actors/measuredActors.ts';
import { isEnough } from './finding.ts';
import { groupsOfPair, type PairOfGroups } from './groupPairs.ts';
import { rounded } from './pairWording.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const absence = 'Absence of record is not absence of contact.';

/** What of the two is recorded that is too little, and how much would be enough. */
const tooLittle = (pair: PairOfGroups, names: readonly WordingPart[]): Wording => {
  const { pairs, recorded, enough } = pair.analysed;
  const thin = [pairs.a[pair.pair]!, pairs.b[pair.pair]!].flatMap((group, place) => {
    const { people, meetings } = recorded[group]!;
    if (isEnough(recorded[group]!, enough)) return [];
    return [
      worded(
        'recorded-of-group',
      )`of ${names[place]!} ${counted(people, 'person', 'people')} at ${counted(meetings, 'meeting', 'meetings')}`,
    ];
  });
  const what =
    thin.length > 0
      ? worded(
          'recorded-of-groups',
        )`${joinWords('recorded-of-each', thin, 'and')}; it takes ${counted(enough.people, 'person', 'people')} at ${counted(enough.meetings, 'meeting', 'meetings')} of each`
      : worded(
          'recorded-ties',
        )`chance alone would give ${rounded(pairs.expected[pair.pair]!)} ties between them; it takes ${enough.ties}`;
  return worded('finding-too-little')`Too little is recorded to say: ${what}. ${absence}`;
};

/** Why a pair is a gap: what few bridges mean weighs more than how few the ties are. */
const why = ({ analysed: { pairs }, pair }: PairOfGroups, a: WordingPart, b: WordingPart): Wording => {
  const bridges = pairs.bridgeCount[pair]!;
  if (bridges === 0) return worded('gap-unconnected')`nobody ties ${a} and ${b} together, not even through others`;
  if (bridges === 1) return worded('gap-one-bridge')`all that ties ${a} and ${b} together hangs on one person`;
  return worded('gap-few-ties')`fewer than half as many ties join ${a} and ${b} as chance would give`;
};

/** What there is to say of a pair of groups as a gap, in a sentence. */
export const findingWording = (pair: PairOfGroups): Wording => {
  const [groupA, groupB] = groupsOfPair(pair);
  const [a, b] = [nameOfGroup(groupA), nameOfGroup(groupB)];
  switch (pair.analysed.findings[pair.pair]!) {
    case 'GAP':
      return worded('finding-gap')`In what is recorded, ${why(pair, a, b)}. ${absence}`;
    case 'NO_GAP':
      return worded('finding-no-gap')`No gap in what is recorded: people of ${a} and of ${b} are tied.`;
    case 'SAME_CAMP':
      return worded(
        'finding-same-camp',
      )`${a} and ${b} are coded as one camp of this conflict: no gap is looked for between them.`;
    case 'OUTSIDE':
      return worded(
        'finding-outside',
      )`${a} and ${b} are not both of a camp of the primary parties to this conflict: no gap is looked for between them.`;
    case 'NO_CONFLICT':
      return worded('finding-no-conflict')`Gaps are asked of one conflict: choose it first.`;
    case 'TOO_LITTLE_RECORDED':
      return tooLittle(pair, [a, b]);
  }
};
