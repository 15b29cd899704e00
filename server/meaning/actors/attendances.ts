import { isInWindow } from '../../analysis/edgesInWindow.ts';
import { overlaps, type Span, type WindowCertainty } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { daysOfSpans, toDayWindow } from '../../view/stretchesInWindow.ts';
import type { ActorRequest } from './actorRequest.ts';
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

/** Whether a meeting of a draft lies in the window: without a date it may be held on any day of it. */
export const isDraftedInWindow = (span: Span, { window, certainty }: ActorRequest): boolean =>
  overlaps(span, window, certainty === 'RECORDED' ? 'POSSIBLE' : certainty);

/** The days of events and participations that have to overlap the window. */
const daysInWindow = (
  { eventSpans, spans, recorded }: ParticipationColumns,
  certainty: WindowCertainty,
): ParticipationColumns['recorded'] =>
  certainty === 'RECORDED'
    ? recorded
    : { events: daysOfSpans(eventSpans, certainty), participations: daysOfSpans(spans, certainty) };

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

/** Which events count: those that pass the filters; a meeting of the draft has to lie in the window besides. */
const toEventTest = (
  view: NetworkView,
  request: ActorRequest,
  { processOf }: ParticipationColumns,
  { meetings }: Draft,
): ((event: number) => boolean) => {
  const passes = toEventFilter(view, request);
  const states = new Uint8Array(view.network.nodeCount);
  return (event) => {
    if (event < 0) {
      const { span, process } = meetings[-1 - event]!;
      return isDraftedInWindow(span, request) && passes(-1, process);
    }
    if (states[event] === unasked) states[event] = passes(event, processOf[event]!) ? counted : passedOver;
    return states[event] === counted;
  };
};

/** The attendances that the draft adds; its own meetings by their places, `-1 - place`. */
const attendancesOfDraft = ({ meetings, attendances }: Draft) => {
  const placeOf = new Map(meetings.map(({ id }, place) => [id, -1 - place]));
  return attendances.map(({ person, event, side }) => ({
    person,
    event: typeof event === 'number' ? event : placeOf.get(event)!,
    side,
  }));
};

/** Rows to be filled, so many at most. */
const createRows = (most: number) => {
  const rows: Attendances = {
    person: new Int32Array(most),
    event: new Int32Array(most),
    side: new Int32Array(most),
    edge: new Int32Array(most),
    place: new Int32Array(most),
  };
  let count = 0;
  return {
    add(person: number, event: number, side: number, edge: number, place: number): void {
      rows.person[count] = person;
      rows.event[count] = event;
      rows.side[count] = side;
      rows.edge[count] = edge;
      rows.place[count] = place;
      count += 1;
    },
    /** The rows that were filled. Those that are kept for long are copied, so that they do not hold the others. */
    filled: (): Attendances => ({
      person: rows.person.subarray(0, count),
      event: rows.event.subarray(0, count),
      side: rows.side.slice(0, count),
      edge: rows.edge.slice(0, count),
      place: rows.place.subarray(0, count),
    }),
  };
};

/** Everyone's attendances in the window that pass the filters, those of the draft last. */
export const gatherAttendances = (
  view: NetworkView,
  request: ActorRequest,
  columns: ParticipationColumns,
  draft: Draft,
  accepted: readonly boolean[],
): Attendances => {
  const counts = toEventTest(view, request, columns, draft);
  const added = attendancesOfDraft(draft);
  const processOf = (event: number): number =>
    event < 0 ? draft.meetings[-1 - event]!.process : columns.processOf[event]!;
  /** Processes in a meeting of which the draft puts a person: there the process itself does not count any more. */
  const metInDraft = new Set(added.map(({ person, event }) => `${person} ${processOf(event)}`));

  const { events, participations } = daysInWindow(columns, request.certainty);
  const window = toDayWindow(request.window);
  const stands = standing(view, columns, draft, accepted);
  const rows = createRows(columns.edge.length + added.length);
  for (let place = 0; place < columns.edge.length; place += 1) {
    if (stands[place] === 0 || !isInWindow(participations, place, window)) continue;
    const person = columns.person[place]!;
    const event = columns.event[place]!;
    if (!counts(event)) continue;
    if (metInDraft.size > 0 && processOf(event) === event && metInDraft.has(`${person} ${event}`)) continue;
    rows.add(person, event, columns.side[place]!, columns.edge[place]!, place);
  }
  for (const { person, event, side } of added) {
    if (counts(event) && (event < 0 || isInWindow(events, event, window)) && !draft.withoutPeople.has(person))
      rows.add(person, event, side, -1, -1);
  }
  return rows.filled();
};
