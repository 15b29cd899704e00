import { overlaps } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { toDayWindow, type ActorRequest } from './actorRequest.ts';
import type { Draft } from './draft.ts';
import { toEventFilter } from './eventFilter.ts';
import type { ParticipationColumns } from './participations.ts';

/** Attendances as columns: persons as nodes, events as nodes or `-1 - place` of a meeting of the draft. */
export interface Attendances {
  readonly person: Int32Array;
  readonly event: Int32Array;
  readonly side: Int32Array;
  readonly edge: Int32Array;
  /** The place of each among the participations; -1 for those of the draft. */
  readonly place: Int32Array;
}

const [unasked, counted, passedOver] = [0, 1, 2];

/**
 * Which participations stand, whatever the window: those of accepted confidence that the draft does not take away; one in a
 * process only where none in a meeting of it stands for the person.
 */
const standing = (
  view: NetworkView,
  columns: ParticipationColumns,
  draft: Draft,
  accepted: readonly boolean[],
): Uint8Array => {
  const stands = new Uint8Array(columns.edge.length);
  const metIn = new Uint8Array(columns.careerCount);
  const isProcess = (place: number): boolean => columns.processOf[columns.event[place]!] === columns.event[place];
  for (let place = 0; place < stands.length; place += 1) {
    const edge = columns.edge[place]!;
    const isTaken =
      draft.withoutEdges.has(edge) ||
      draft.withoutEvents.has(columns.event[place]!) ||
      draft.withoutPeople.has(columns.person[place]!);
    if (isTaken || !accepted[view.network.confidence[edge]!]) continue;
    stands[place] = 1;
    if (columns.careerOf[place]! >= 0 && !isProcess(place)) metIn[columns.careerOf[place]!] = 1;
  }
  for (let place = 0; place < stands.length; place += 1) {
    if (isProcess(place) && metIn[columns.careerOf[place]!] === 1) stands[place] = 0;
  }
  return stands;
};

/** Everyone's attendances in the window that pass the filters, those of the draft last. */
export const gatherAttendances = (
  view: NetworkView,
  request: ActorRequest,
  columns: ParticipationColumns,
  draft: Draft,
  accepted: readonly boolean[],
): Attendances => {
  const { network } = view;
  const passes = toEventFilter(view, request);
  const window = toDayWindow(request);
  const { start, startLatest, endEarliest, end } = columns.spans;
  const [from, to] = request.certainty === 'DEFINITE' ? [startLatest, endEarliest] : [start, end];
  const states = new Uint8Array(network.nodeCount);
  const processOf = (event: number): number =>
    event < 0 ? draft.meetings[-1 - event]!.process : columns.processOf[event]!;
  const eventCounts = (event: number): boolean => {
    if (event < 0) {
      const { span, process } = draft.meetings[-1 - event]!;
      return overlaps(span, request.window, request.certainty) && passes(-1, process);
    }
    if (states[event] === unasked) states[event] = passes(event, processOf(event)) ? counted : passedOver;
    return states[event] === counted;
  };
  const isInWindow = (event: number): boolean =>
    event < 0 || overlaps(getSpan(columns.eventSpans, event), request.window, request.certainty);

  const placeOf = new Map(draft.meetings.map(({ id }, place) => [id, -1 - place]));
  const added = draft.attendances.map(({ person, event, side }) => ({
    person,
    event: typeof event === 'number' ? event : placeOf.get(event)!,
    side,
  }));
  /** Processes in a meeting of which the draft puts a person: there the process itself does not count any more. */
  const metInDraft = new Set(added.map(({ person, event }) => `${person} ${processOf(event)}`));

  const most = columns.edge.length + added.length;
  const gathered: Attendances = {
    person: new Int32Array(most),
    event: new Int32Array(most),
    side: new Int32Array(most),
    edge: new Int32Array(most),
    place: new Int32Array(most),
  };
  let count = 0;
  const gather = (person: number, event: number, side: number, edge: number, place: number): void => {
    gathered.person[count] = person;
    gathered.event[count] = event;
    gathered.side[count] = side;
    gathered.edge[count] = edge;
    gathered.place[count] = place;
    count += 1;
  };
  const stands = standing(view, columns, draft, accepted);
  for (let place = 0; place < columns.edge.length; place += 1) {
    if (stands[place] === 0 || from[place]! >= window.to || to[place]! <= window.from) continue;
    const person = columns.person[place]!;
    const event = columns.event[place]!;
    if (!eventCounts(event)) continue;
    if (metInDraft.size > 0 && processOf(event) === event && metInDraft.has(`${person} ${event}`)) continue;
    gather(person, event, columns.side[place]!, columns.edge[place]!, place);
  }
  for (const { person, event, side } of added) {
    if (eventCounts(event) && isInWindow(event) && !draft.withoutPeople.has(person))
      gather(person, event, side, -1, -1);
  }
  return {
    person: gathered.person.subarray(0, count),
    event: gathered.event.subarray(0, count),
    side: gathered.side.slice(0, count),
    edge: gathered.edge.slice(0, count),
    place: gathered.place.subarray(0, count),
  };
};
