import type { ActorWorld } from '../../analysis/actors/actorWorld.ts';
import { edgesInWindow, type DayWindow } from '../../analysis/edgesInWindow.ts';
import {
  createSpans,
  openFuture,
  openPast,
  unknownFuture,
  unknownPast,
  type Spans,
} from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { relationshipTypes } from '../../domain/kinds.ts';
import { overlaps, type Span } from '../../domain/spans.ts';
import { derivePerView } from '../derivePerView.ts';
import type { NetworkView } from '../networkView.ts';
import { getSpan, setSpan } from '../spansOfRecords.ts';
import type { ActorRequest } from './actorRequest.ts';
import { toDraft, type Draft, type DraftMeeting } from './draft.ts';
import { filtersEvents, toEventFilter } from './eventFilter.ts';
import { participationsUnder, type ParticipationColumns } from './participations.ts';

/** Who and what is in a projection: the world that a thread is given, and what its numbers stand for. */
export interface Actors {
  readonly view: NetworkView;
  readonly request: ActorRequest;
  /** What is asked, as text: together with the view it says everything that the world depends on. */
  readonly key: string;
  readonly world: ActorWorld;
  /** The node of each person. */
  readonly people: Int32Array;
  /** The person of each node; -1 for whoever is not in it. */
  readonly personOf: Int32Array;
  /** The node of each event; of the meetings of the draft, which have none, `-1 - place` among `draftMeetings`. */
  readonly events: Int32Array;
  readonly draftMeetings: readonly DraftMeeting[];
  /** The participation of each attendance, as an edge; -1 for those of the draft. */
  readonly attendanceEdges: Int32Array;
  /** The institution that the person came for in each attendance, as a node; -1 where none is recorded. */
  readonly attendanceSides: Int32Array;
  /** The affiliations that lie in the window, as edges, whether or not they tie people. */
  readonly affiliationEdges: Int32Array;
}

const affiliatedWith = relationshipTypes.indexOf('AFFILIATED_WITH');
const tie = relationshipTypes.indexOf('TIE');

/** A window in days, for typed arrays. */
export const toDayWindow = ({ window }: Pick<ActorRequest, 'window'>): DayWindow => ({
  from: window.from ?? openPast,
  to: window.to ?? openFuture,
});

/** The spans of these places; of negative ones nothing yet. */
const takeSpans = (spans: Spans, places: Int32Array): Spans => {
  const take = (column: Int32Array): Int32Array => places.map((place) => (place < 0 ? 0 : column[place]!));
  return {
    start: take(spans.start),
    startLatest: take(spans.startLatest),
    endEarliest: take(spans.endEarliest),
    end: take(spans.end),
  };
};

/** Attendances as columns: persons as nodes, events as nodes or `-1 - place` of a meeting of the draft. */
interface Attendances {
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
const gatherAttendances = (
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

/** A tie of a draft lasts over the whole window, under every reading; where the window is open, no day of it is known. */
const overWindow = (window: DayWindow): Span => {
  const first = Math.max(window.from, unknownPast);
  const end = Math.min(window.to, unknownFuture);
  return { start: first, startLatest: first, endEarliest: end, end };
};

/** Numbers the nodes that occur, in ascending order, and says the number of each; -1 for the others. */
const number = (nodeCount: number, ...occurring: readonly ArrayLike<number>[]) => {
  const numberOf = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  for (const nodes of occurring) {
    for (let place = 0; place < nodes.length; place += 1) {
      const node = nodes[place]!;
      if (node < 0 || numberOf[node] === 0) continue;
      numberOf[node] = 0;
      count += 1;
    }
  }
  const nodes = new Int32Array(count);
  let next = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    if (numberOf[node]! < 0) continue;
    nodes[next] = node;
    numberOf[node] = next++;
  }
  return { nodes, numberOf };
};

const buildActors = (view: NetworkView, key: string): Actors => {
  const request = JSON.parse(key) as ActorRequest;
  const { network } = view;
  const { nodeCount } = network;
  const draft = toDraft(view, request.changes);
  const window = toDayWindow(request);
  const definite = request.certainty === 'DEFINITE';
  const accepted = confidences.map((word) => request.confidences?.includes(word.toUpperCase()) ?? true);
  const columns = participationsUnder(view, draft);
  const attendances = gatherAttendances(view, request, columns, draft, accepted);

  const attending = number(nodeCount, attendances.person).numberOf;
  const limited = filtersEvents(request);
  const mayCount = (person: number): boolean =>
    (!limited || attending[person]! >= 0) && !draft.withoutPeople.has(person);
  const edges = edgesInWindow(network, window, definite);
  const affiliationEdges = edges.filter(
    (edge) =>
      network.type[edge] === affiliatedWith && accepted[network.confidence[edge]!]! && mayCount(network.from[edge]!),
  );
  const none = new Int32Array(0);
  const tyingAffiliations = request.ties.includes('SHARED_INSTITUTION') ? affiliationEdges : none;
  const tieEdges = request.ties.includes('EXPLICIT')
    ? edges.filter(
        (edge) =>
          network.type[edge] === tie &&
          accepted[network.confidence[edge]!]! &&
          mayCount(network.from[edge]!) &&
          mayCount(network.to[edge]!),
      )
    : none;
  const draftTies = draft.ties.filter(({ from, to }) => !draft.withoutPeople.has(from) && !draft.withoutPeople.has(to));
  const tieFrom = [...Array.from(tieEdges, (edge) => network.from[edge]!), ...draftTies.map(({ from }) => from)];
  const tieTo = [...Array.from(tieEdges, (edge) => network.to[edge]!), ...draftTies.map(({ to }) => to)];
  const tieSpans = createSpans(tieFrom.length);
  for (let place = 0; place < tieFrom.length; place += 1) {
    setSpan(tieSpans, place, place < tieEdges.length ? getSpan(network.spans, tieEdges[place]!) : overWindow(window));
  }

  const affiliated = tyingAffiliations.map((edge) => network.from[edge]!);
  const institutionOf = tyingAffiliations.map((edge) => network.to[edge]!);
  const people = number(nodeCount, attendances.person, affiliated, tieFrom, tieTo);
  const recorded = number(nodeCount, attendances.event);
  const institutions = number(nodeCount, institutionOf);
  // Meetings of the draft come after those on record.
  const drafted = draft.meetings.map((_, place) => -1 - place);
  const events = Int32Array.from([...recorded.nodes, ...drafted]);
  const eventSpans = takeSpans(columns.eventSpans, events);
  for (const [place, { span }] of draft.meetings.entries()) setSpan(eventSpans, recorded.nodes.length + place, span);
  const personOf = people.numberOf;
  const eventOf = attendances.event.map((event) =>
    event < 0 ? recorded.nodes.length - 1 - event : recorded.numberOf[event]!,
  );
  const attendanceSpans = takeSpans(columns.spans, attendances.place);
  for (const [index, place] of attendances.place.entries()) {
    if (place < 0) setSpan(attendanceSpans, index, getSpan(eventSpans, eventOf[index]!));
  }

  return {
    view,
    request,
    key,
    people: people.nodes,
    personOf,
    events,
    draftMeetings: draft.meetings,
    attendanceEdges: attendances.edge,
    attendanceSides: attendances.side,
    affiliationEdges,
    world: {
      personCount: people.nodes.length,
      eventCount: events.length,
      institutionCount: institutions.nodes.length,
      attendances: {
        person: attendances.person.map((node) => personOf[node]!),
        event: eventOf,
        spans: attendanceSpans,
      },
      eventSpans,
      isProcess: Uint8Array.from(events, (event) => (event >= 0 && columns.processOf[event] === event ? 1 : 0)),
      affiliations: {
        person: affiliated.map((node) => personOf[node]!),
        institution: institutionOf.map((node) => institutions.numberOf[node]!),
        spans: takeSpans(network.spans, tyingAffiliations),
      },
      ties: {
        from: Int32Array.from(tieFrom, (node) => personOf[node]!),
        to: Int32Array.from(tieTo, (node) => personOf[node]!),
        spans: tieSpans,
      },
      attendancesTie: request.ties.includes('CO_PARTICIPATION'),
      isWeighedBySize: request.weight === 'SHARED_BY_SIZE',
      window,
      definite,
    },
  };
};

const mostKept = 64;
const actorsPerView = derivePerView<string, Actors>(buildActors, mostKept);

/**
 * Who and what is in the projection that is asked for. A person is in it who took part in an event of it, or whom an
 * affiliation or tie ties where those count; where events are filtered, only who took part in one of them. Throws
 * INVALID_INPUT for ids that are not there and for drafts that cannot be carried out.
 */
export const actorsOf = (view: NetworkView, request: ActorRequest): Actors =>
  actorsPerView(view, JSON.stringify(request));

/** When an event was, as days that can be spoken of: the last on which it can have gone on, within the window. */
export const lastDayOfEvent = ({ world }: Actors, event: number): number | null => {
  const { start, end } = world.eventSpans;
  const last = end[event] !== unknownFuture ? end[event]! - 1 : start[event] !== unknownPast ? start[event]! : null;
  return last === null ? null : Math.min(last, world.window.to - 1);
};
