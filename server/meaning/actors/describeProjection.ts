import { joinWords } from '../../domain/joinWords.ts';
import { namePart, numberPart, worded, wordingOf, type Worded, type Wording } from '../../domain/wording.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import { lanesOf } from '../lanesOfLens.ts';
import type { Actors } from './actors.ts';

const number = new Intl.NumberFormat('en');
const count = (amount: number, one: string, many: string): Wording =>
  wordingOf(`projection-${many}`, [numberPart(amount, number.format(amount)), ` ${amount === 1 ? one : many}`]);

const mostNamed = 3;

const named = (view: NetworkView, ids: readonly string[], many: string): Wording =>
  ids.length > mostNamed
    ? count(ids.length, many, many)
    : joinWords(
        `projection-${many}`,
        ids.map((id) => namedRecord(view, view.nodeOf.get(id)!)),
        'or',
      );

/** What events, and what records of them, count. */
const filterWords = ({ view, request }: Actors): Wording[] => {
  const { conflicts, processes, lens, tracks, confidences } = request;
  const lanes = tracks === null ? [] : lanesOf(lens).filter(({ code }) => tracks.includes(code));
  const tracksOr = joinWords(
    'projection-tracks',
    lanes.map(({ label }) => namePart(label)),
    'or',
  );
  const confidencesOr = joinWords(
    'projection-confidences',
    (confidences ?? []).map((word) => word.toLowerCase()),
    'or',
  );
  return [
    ...(conflicts === null
      ? []
      : [worded('projection-of-conflicts')`in processes that address ${named(view, conflicts, 'conflicts')}`]),
    ...(processes === null ? [] : [worded('projection-in-processes')`in ${named(view, processes, 'processes')}`]),
    ...(tracks === null
      ? []
      : lens === 'DERIVED_TRACKS'
        ? [worded('projection-derived-tracks')`in events derived as ${tracksOr}`]
        : [worded('projection-coded-tracks')`in events coded on ${tracksOr}`]),
    ...(confidences === null ? [] : [worded('projection-by-confidence')`by ${confidencesOr} records alone`]),
  ];
};

/** What makes people tied, and what shares out its weight among those it ties. */
const tieWords = ({ request: { ties }, world }: Actors): { readonly why: Wording; readonly what: string[] } => {
  const met = ties.includes('CO_PARTICIPATION');
  const inProcesses = met && world.isProcess.includes(1);
  const belonged = ties.includes('SHARED_INSTITUTION');
  const why = [
    ...(met ? [worded('tied-by-meeting')`took part in the same meeting`] : []),
    ...(inProcesses ? [worded('tied-by-process')`are recorded for the same process as a whole`] : []),
    ...(belonged ? [worded('tied-by-institution')`belonged to the same institution at the same time`] : []),
    ...(ties.includes('EXPLICIT') ? [worded('tied-by-record')`have a recorded tie`] : []),
  ];
  const what = [...(met ? ['meeting'] : []), ...(inProcesses ? ['process'] : []), ...(belonged ? ['institution'] : [])];
  return { why: joinWords('projection-why', why, 'or'), what };
};

const weightWords = ({ request: { weight, ties } }: Actors, what: readonly string[]): Worded => {
  if (what.length === 0) return '';
  const article = what[0] === 'institution' ? 'an' : 'a';
  const one = joinWords('projection-what', what, 'or');
  const isRecorded = ties.includes('EXPLICIT');
  if (weight === 'COUNT') {
    const recorded = isRecorded ? worded('projection-recorded-weight')`, a recorded tie 1` : '';
    return worded('projection-weight')`; ${article} ${one} weighs 1, however large it is${recorded}`;
  }
  const recorded = isRecorded
    ? worded('projection-recorded-weight')`, and a recorded tie as much as one of two people`
    : '';
  return worded('projection-weight')`; ${article} ${one} weighs less the more people are in it${recorded}`;
};

/** Who and what is tied in a projection, in a sentence with its numbers. */
export const describeProjection = (actors: Actors, tieCount: number): Wording => {
  const { request, world } = actors;
  const { period, certainty, changes } = request;
  const { why, what } = tieWords(actors);
  const hasWindow = request.window.from !== null || request.window.to !== null;
  const certain =
    certainty === 'DEFINITE'
      ? worded('projection-certain')` for certain`
      : certainty === 'POSSIBLE' && hasWindow
        ? worded('projection-possible')`, or may have`
        : '';
  const filters = filterWords(actors).flatMap((filter) => [', ', filter]);
  const draft =
    changes.length === 0
      ? ''
      : worded('projection-with-draft')`; with ${count(changes.length, 'change', 'changes')} of a draft`;
  return wordingOf('projection', [
    'Two people are tied when they ',
    why,
    ' ',
    period,
    certain,
    ...filters,
    weightWords(actors, what),
    draft,
    ': ',
    count(world.personCount, 'person', 'people'),
    ', ',
    count(tieCount, 'tie', 'ties'),
    '.',
  ]);
};
