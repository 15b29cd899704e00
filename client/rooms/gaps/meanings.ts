/** What a number says, how it is computed, and where the formula is from. */
export interface Meaning {
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
  readonly url: string | null;
}

const menger = {
  source: 'K. Menger, Zur allgemeinen Kurventheorie, Fundamenta Mathematicae 10 (1927) 96–115.',
  url: 'https://doi.org/10.4064/fm-10-1-96-115',
};
const kempe = {
  source: 'D. Kempe, J. Kleinberg & A. Kumar, J. Computer and System Sciences 64 (2002) 820–842.',
  url: 'https://doi.org/10.1006/jcss.2002.1829',
};

/** The numbers of a pair of groups. */
export const pairMeanings = {
  severity: {
    name: 'Severity',
    meaning:
      'How much is missing between the two, from 0 to 1. It is high where far fewer are tied than chance would give, and where few people, or nobody, hold them together. Pairs whom chance would hardly tie weigh little.',
    formula:
      'The mean of 1 − ties / ties by chance (0 where there are more) and of 1 for no bridge, 1/2 for one, 0 for more; times c / (1 + c), with c the ties by chance.',
    source: 'Crosstrack’s own, from the two numbers below.',
    url: null,
  },
  ties: {
    name: 'Ties between them',
    meaning:
      'How many pairs of people, one of each group, are tied; and how many would be if everyone kept as many ties as they have, but had them with anyone.',
    formula:
      'By chance (configuration model): how many ties the members of the one group have, added up, times the same of the other, over twice all ties; a tie within a group counts for both its ends. A gap has less than half of it, where it is at least 1, or fewer than two bridges.',
    source: 'M. E. J. Newman, Networks: An Introduction (Oxford University Press, 2010), on the configuration model.',
    url: 'https://doi.org/10.1093/acprof:oso/9780199206650.001.0001',
  },
  bridges: {
    name: 'Separate bridges',
    meaning:
      'The least number of people without whom no connection is left, not even through others. With one, everything hangs on one person. A member of either group can be such a person; where several people would do, one choice is named.',
    formula: 'The minimum vertex cut between the two groups, which equals the number of ways that share nobody.',
    ...menger,
  },
  lastContact: {
    name: 'Last met',
    meaning:
      'The last meeting, of those that count in this network, in which people of both groups took part, or a process for which people of both are recorded where no meeting is.',
    formula: 'The meeting, with someone of each group, whose last possible day is the latest.',
    source: 'Crosstrack’s own, from the dates of the records.',
    url: null,
  },
  arrival: {
    name: 'Influence arrives',
    meaning:
      'The first day on which what was known in the one group can have reached the other, passed on from meeting to meeting. Consistent with influence; not proof of it.',
    formula: 'The earliest arrival over paths on which each meeting can happen at or after the one before it.',
    ...kempe,
  },
} as const satisfies Record<string, Meaning>;

/** What is said of a person beside the measures, which the server explains. */
export const personMeanings = {
  group: {
    name: 'Group',
    meaning: 'The group that the person is in.',
    formula: 'As people are grouped here. Communities keep their numbers by whom they share most people with.',
    source: 'Crosstrack’s own, from the records.',
    url: null,
  },
  rank: {
    name: 'Rank',
    meaning: 'The place in the order of betweenness, 1st the strongest. It moves when others move, too.',
    formula: 'The number of people with more betweenness, and one.',
    source: 'Crosstrack’s own, from betweenness.',
    url: null,
  },
  articulation: {
    name: 'A connection hangs on this person',
    meaning: 'Whether the network would fall into more parts without the person.',
    formula: 'Whether the person is an articulation point.',
    source: 'J. Hopcroft & R. Tarjan, Communications of the ACM 16 (1973) 372–378.',
    url: 'https://doi.org/10.1145/362248.362272',
  },
} as const satisfies Record<string, Meaning>;

/** The numbers of a whole network. */
export const networkMeanings = {
  people: {
    name: 'People',
    meaning: 'How many people are in the network.',
    formula: 'Everyone who takes part in something of the window that passes the filters.',
    source: 'Crosstrack’s own, from the records.',
    url: null,
  },
  ties: {
    name: 'Ties',
    meaning: 'How many pairs of people are tied.',
    formula: 'Pairs who share at least one meeting, or whatever else is chosen to tie people.',
    source: 'Crosstrack’s own, from the records.',
    url: null,
  },
  components: {
    name: 'Separate parts',
    meaning:
      'In how many parts the network falls that nothing ties to each other. Fewer: more people can reach each other.',
    formula: 'The connected components; who has no tie is a part of one.',
    source: 'M. E. J. Newman, Networks: An Introduction (Oxford University Press, 2010), on components.',
    url: 'https://doi.org/10.1093/acprof:oso/9780199206650.001.0001',
  },
  articulationPoints: {
    name: 'People on whom a connection hangs',
    meaning: 'How many people there are without whom the network would fall into more parts.',
    formula: 'The articulation points.',
    source: 'J. Hopcroft & R. Tarjan, Communications of the ACM 16 (1973) 372–378.',
    url: 'https://doi.org/10.1145/362248.362272',
  },
  gaps: {
    name: 'Gaps',
    meaning:
      'How many pairs of groups have less than half of the ties that chance would give, or fewer than two bridges.',
    formula: 'The pairs that are counted are those of the groups that are large enough.',
    source: 'Crosstrack’s own, from ties and bridges.',
    url: null,
  },
} as const satisfies Record<string, Meaning>;
