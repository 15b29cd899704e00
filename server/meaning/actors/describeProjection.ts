import { joinWords } from '../../domain/joinWords.ts';
import { textOf } from '../../domain/records.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { lanesOf } from '../lanesOfLens.ts';
import type { Actors } from './actors.ts';

const number = new Intl.NumberFormat('en');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;

const joinOr = (words: readonly string[]): string => joinWords(words, 'or', Infinity);

const mostNamed = 3;

const named = (view: NetworkView, ids: readonly string[], many: string): string =>
  ids.length > mostNamed
    ? `${number.format(ids.length)} ${many}`
    : joinOr(ids.map((id) => textOf(view.entities[view.nodeOf.get(id)!]!.properties, 'name')));

/** What events, and what records of them, count. */
const filterWords = ({ view, request }: Actors): string[] => {
  const { conflicts, processes, lens, tracks, confidences } = request;
  const lanes = tracks === null ? [] : lanesOf(lens).filter(({ code }) => tracks.includes(code));
  return [
    ...(conflicts === null ? [] : [`in processes that address ${named(view, conflicts, 'conflicts')}`]),
    ...(processes === null ? [] : [`in ${named(view, processes, 'processes')}`]),
    ...(tracks === null
      ? []
      : [
          `in events ${lens === 'DERIVED_TRACKS' ? 'derived as' : 'coded on'} ${joinOr(lanes.map(({ label }) => label))}`,
        ]),
    ...(confidences === null ? [] : [`by ${joinOr(confidences.map((word) => word.toLowerCase()))} records alone`]),
  ];
};

/** Who and what is tied in a projection, in a sentence with its numbers. */
export const describeProjection = (actors: Actors, tieCount: number): string => {
  const { request, world } = actors;
  const { ties, weight, period, certainty, changes } = request;
  const [met, belonged, recorded] = (['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT'] as const).map((tie) =>
    ties.includes(tie),
  );
  const inProcesses = met && world.isProcess.includes(1);
  const why = [
    ...(met ? ['sat in the same meeting'] : []),
    ...(inProcesses ? ['are recorded for the same process as a whole'] : []),
    ...(belonged ? ['belonged to the same institution at the same time'] : []),
    ...(recorded ? ['have a recorded tie'] : []),
  ];
  const what = [...(met ? ['meeting'] : []), ...(inProcesses ? ['process'] : []), ...(belonged ? ['institution'] : [])];
  const weighs = weight === 'COUNT' ? '1' : '1/(n-1)';
  const when = `${period}${certainty === 'DEFINITE' ? ' for certain' : ''}`;
  const parts = [
    `Two people are tied when they ${joinOr(why)}`,
    ` ${[when, ...filterWords(actors)].join(', ')}`,
    ...(what.length === 0
      ? []
      : [`; ${what[0] === 'institution' ? 'an' : 'a'} ${joinOr(what)} of n people weighs ${weighs}`]),
    ...(recorded && what.length > 0 ? [', a recorded tie 1'] : []),
    ...(changes.length === 0 ? [] : [`; with ${count(changes.length, 'change', 'changes')} of a draft`]),
  ];
  return `${parts.join('')}: ${count(world.personCount, 'person', 'people')}, ${count(tieCount, 'tie', 'ties')}.`;
};
