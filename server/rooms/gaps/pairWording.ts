import { never } from '../../analysis/actors/twoModeNetwork.ts';
import { textOf } from '../../domain/records.ts';
import { entityOf } from '../../view/nodesAndEdges.ts';
import { bridgesOfPair, groupsOfPair, lastMeetingOf, type PairOfGroups } from './groupPairs.ts';
import { scopeOf } from './scopeOfRequest.ts';

const rounded = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0)).replace(/\.0$/, '');

const heldBy = (pair: PairOfGroups): string => {
  const count = pair.analysed.pairs.bridgeCount[pair.pair]!;
  if (count === 0) return 'nobody in this network connects them';
  const names = bridgesOfPair(pair).map((person) => textOf(entityOf(person).properties, 'name'));
  if (count === 1) return `without ${names[0]} no connection is left`;
  return `${count} people hold them together`;
};

const onOrIn = (date: string): string => `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${date}`;

/** The date of the draft's meeting that people of both are at last, as written. */
const dateOfDraftMeeting = ({ analysed: { actors, pairs }, pair }: PairOfGroups): string => {
  const meeting = actors.draftMeetings[-1 - actors.events[pairs.lastEvent[pair]!]!];
  const added = actors.request.changes.find(
    (change) => change.kind === 'ADD_MEETING' && change.meeting === meeting?.id,
  );
  return added?.date ?? '';
};

/**
 * When people of both were last together, as precisely as it is recorded; a process is no single meeting. Says of what it is
 * so: the records may hold other meetings outside the window, or that are not chosen.
 */
const lastMet = (pair: PairOfGroups): string => {
  const { request } = pair.analysed.actors;
  const scope = scopeOf(request);
  if (pair.analysed.pairs.lastEvent[pair.pair]! < 0) {
    return request.changes.length === 0
      ? `no meeting of people of both is on record${scope}`
      : `with the draft there is no meeting of people of both${scope}`;
  }
  const meeting = lastMeetingOf(pair);
  if (meeting === null) {
    const date = dateOfDraftMeeting(pair);
    return `their last meeting${scope} is one of the draft, ${date === '' ? 'without a date' : onOrIn(date)}`;
  }
  const { kind, properties } = entityOf(meeting);
  if (kind !== 'MEETING') return `what people of both are last recorded for${scope} is ${textOf(properties, 'name')}`;
  const date = textOf(properties, 'to') || textOf(properties, 'from');
  if (date === '') return `when they met last${scope} is not known`;
  return `their last meeting${scope === '' ? ' on record' : scope} was ${onOrIn(date)}`;
};

/** Two groups in a sentence with its numbers. */
export const pairSentence = (pair: PairOfGroups): string => {
  const { observed, expected, arrivalFromA, arrivalFromB } = pair.analysed.pairs;
  const [a, b] = groupsOfPair(pair);
  const ties = observed[pair.pair]!;
  const parts = [
    `${a.label} (${a.size}) and ${b.label} (${b.size}): ${ties} tied ${ties === 1 ? 'pair' : 'pairs'} where chance would give ${rounded(expected[pair.pair]!)}`,
    heldBy(pair),
    lastMet(pair),
  ];
  if (arrivalFromA[pair.pair] === never && arrivalFromB[pair.pair] === never) {
    parts.push('in this network influence of neither can have arrived at the other');
  }
  return `${parts.join('; ')}.`;
};
