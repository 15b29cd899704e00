import type { MeasureExplanation } from '../../graphql/schema.generated.ts';

/** What each measure says, how it is computed, and where the formula is from. */
export const explanations: readonly MeasureExplanation[] = [
  {
    measure: 'BETWEENNESS',
    name: 'Betweenness',
    meaning:
      'How often the shortest way from one person to another leads over this one. Who has much of it can pass things on, or hold them up, between people who do not meet.',
    formula:
      'The sum, over all pairs of others, of the share of their shortest paths that pass the person. Each tie is one step, whatever it weighs; each pair counts once.',
    source:
      'L. C. Freeman, Sociometry 40 (1977) 35–41; computed after U. Brandes, J. Mathematical Sociology 25 (2001) 163–177.',
  },
  {
    measure: 'CONSTRAINT',
    name: 'Constraint',
    meaning:
      'How much a person’s contacts are each other’s contacts, so that the person depends on one circle. A broker between circles has little: the lowest is the strongest.',
    formula:
      'c(i) = Σ_j (p_ij + Σ_q p_iq p_qj)², with p_ij the share of the weight of i’s ties that goes to j; j over i’s contacts, q over all others.',
    source: 'R. S. Burt, Structural Holes (Harvard University Press, 1992), ch. 2.',
  },
  {
    measure: 'EFFECTIVE_SIZE',
    name: 'Effective size',
    meaning: 'How many contacts a person has that do not lead to the same people over again.',
    formula:
      'Σ_j [1 − Σ_q p_iq m_jq], with p as for constraint and m_jq the weight of j’s tie to q by that of j’s strongest tie.',
    source: 'R. S. Burt, Structural Holes (Harvard University Press, 1992), ch. 2.',
  },
  {
    measure: 'EFFICIENCY',
    name: 'Efficiency',
    meaning: 'Which share of a person’s contacts does not lead to the same people over again.',
    formula: 'Effective size by the number of contacts.',
    source: 'R. S. Burt, Structural Holes (Harvard University Press, 1992), ch. 2.',
  },
  {
    measure: 'DEGREE',
    name: 'Contacts',
    meaning: 'With how many people a person took part in the same meeting, or is tied otherwise.',
    formula: 'The number of ties.',
    source: 'L. C. Freeman, Social Networks 1 (1979) 215–239.',
  },
  {
    measure: 'ROLES',
    name: 'Roles between groups',
    meaning:
      'How often a person stands between two who have no tie: inside one group (coordinator), between two of a group that is not the person’s (itinerant), at the gate of the own group (gatekeeper or representative), or between three groups (liaison).',
    formula:
      'v brokers the ordered pair (a, b) when a–v and v–b are tied and a–b are not; the groups of a, v and b make the role; people in no group are neither v nor a nor b. Ties have no direction here, so each pair counts in both orders. The z-score compares with ties that fall anywhere, given their number and the sizes of the groups.',
    source: 'R. V. Gould & R. M. Fernandez, Sociological Methodology 19 (1989) 89–126.',
  },
  {
    measure: 'FRAGILITY',
    name: 'Fragility',
    meaning:
      'What hangs on one person: the share of the connections in time between groups that is lost when the person is not there.',
    formula:
      'Of the ordered pairs of people of different groups between whom a path over what ties people can respect the order of time, under some reading of the dates, the share that loses every such path without the person; pairs that the person is an end of do not count.',
    source:
      'Crosstrack’s own, on time-respecting paths after D. Kempe, J. Kleinberg & A. Kumar, J. Computer and System Sciences 64 (2002) 820–842.',
  },
];
