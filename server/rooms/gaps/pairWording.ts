import { never } from '../../analysis/actors/twoModeNetwork.ts';
import { onOrIn } from '../../domain/onOrIn.ts';
import { textOf } from '../../domain/records.ts';
import { numberPart, worded, wordingOf, type Wording, type WordingPart } from '../../domain/wording.ts';
import { nameOfGroup } from '../../meaning/actors/measuredActors.ts';
import { entityOf, namedRecord } from '../../view/nodesAndEdges.ts';
import { bridgesOfPair, groupsOfPair, lastMeetingOf, type PairOfGroups } from './groupPairs.ts';
import { scopeOf } from './scopeOfRequest.ts';

/** A number of ties with two digits that count. */
export const rounded = (value: number): WordingPart =>
  numberPart(value, (value < 10 ? value.toPrecision(2) : value.toFixed(0)).replace(/\.0$/, ''));

const heldBy = (pair: PairOfGroups): Wording => {
  const count = pair.analysed.pairs.bridgeCount[pair.pair]!;
  if (count === 0) return worded('pair-unconnected')`nobody in this network connects them`;
  const [bridge] = bridgesOfPair(pair);
  return count === 1
    ? worded('pair-one-bridge')`without ${namedRecord(bridge!.view, bridge!.node)} no connection is left`
    : worded('pair-bridges')`${count} people hold them together`;
};

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
const lastMet = (pair: PairOfGroups): Wording => {
  const { request } = pair.analysed.actors;
  const scope = scopeOf(request);
  if (pair.analysed.pairs.lastEvent[pair.pair]! < 0) {
    return request.changes.length === 0
      ? worded('pair-never-met')`no meeting of people of both is on record${scope}`
      : worded('pair-never-met-with-draft')`with the draft there is no meeting of people of both${scope}`;
  }
  const meeting = lastMeetingOf(pair);
  if (meeting === null) {
    const date = dateOfDraftMeeting(pair);
    return worded(
      'pair-met-in-draft',
    )`their last meeting${scope} is one of the draft, ${date === '' ? 'without a date' : onOrIn(date)}`;
  }
  const { kind, properties } = entityOf(meeting);
  if (kind !== 'MEETING') {
    const process = namedRecord(meeting.view, meeting.node);
    return worded('pair-recorded-for')`what people of both are last recorded for${scope} is ${process}`;
  }
  const date = textOf(properties, 'to') || textOf(properties, 'from');
  if (date === '') return worded('pair-met-undated')`when they met last${scope} is not known`;
  return worded('pair-met')`their last meeting${scope.parts.length === 0 ? ' on record' : scope} was ${onOrIn(date)}`;
};

/** Two groups in a sentence with its numbers. */
export const pairWording = (pair: PairOfGroups): Wording => {
  const { observed, expected, arrivalFromA, arrivalFromB } = pair.analysed.pairs;
  const [a, b] = groupsOfPair(pair);
  const ties = observed[pair.pair]!;
  const chance = rounded(expected[pair.pair]!);
  const isApart = arrivalFromA[pair.pair] === never && arrivalFromB[pair.pair] === never;
  return wordingOf('pair', [
    worded(
      'pair-ties',
    )`${nameOfGroup(a)} (${a.size}) and ${nameOfGroup(b)} (${b.size}): ${ties} tied ${ties === 1 ? 'pair' : 'pairs'} where chance would give ${chance}`,
    '; ',
    heldBy(pair),
    '; ',
    lastMet(pair),
    isApart ? worded('pair-apart')`; in this network influence of neither can have arrived at the other` : '',
    '.',
  ]);
};
