import type { ActorTie } from './actorRequest.ts';
import type { Actors } from './actors.ts';

const reasons: Readonly<Record<ActorTie, string>> = {
  CO_PARTICIPATION: 'sat in the same meeting',
  SHARED_INSTITUTION: 'belonged to the same institution at the same time',
  EXPLICIT: 'have a recorded tie',
};

const number = new Intl.NumberFormat('en');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

const shared = (ties: readonly ActorTie[]): string =>
  [
    ...(ties.includes('CO_PARTICIPATION') ? ['meeting'] : []),
    ...(ties.includes('SHARED_INSTITUTION') ? ['institution'] : []),
  ].join(' or ');

/** Who and what is tied in a projection, in a sentence with its numbers. */
export const describeProjection = ({ request, world }: Actors, tieCount: number): string => {
  const { ties, weight, period, certainty, changes } = request;
  const order: readonly ActorTie[] = ['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT'];
  const why = order.filter((tie) => ties.includes(tie)).map((tie) => reasons[tie]);
  const what = shared(ties);
  const weighs = weight === 'COUNT' ? '1' : '1/(n-1)';
  const parts = [
    `Two people are tied when they ${why.join(' or ')} ${period}${certainty === 'DEFINITE' ? ' for certain' : ''}`,
    ...(what === '' ? [] : [`; ${what === 'institution' ? 'an' : 'a'} ${what} of n people weighs ${weighs}`]),
    ...(changes.length === 0 ? [] : [`; with ${count(changes.length, 'change', 'changes')} of a draft`]),
  ];
  return `${parts.join('')}: ${count(world.personCount, 'person', 'people')}, ${count(tieCount, 'tie', 'ties')}.`;
};
