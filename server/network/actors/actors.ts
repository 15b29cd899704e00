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
import { participationsOf } from './participations.ts';

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

const takeSpans = (spans: Spans, places: ArrayLike<number>): Spans => {
  const taken = createSpans(places.length);
  for (let index = 0; index < places.length; index += 1) setSpan(taken, index, getSpan(spans, places[index]!));
  return taken;
};

interface Attendance {
  readonly person: number;
  /** A node, or `-1 - place` of a meeting of the draft. */
  readonly event: number;
  readonly side: number;
  readonly edge: number;
}

/** Everyone's attendances in the window that pass the filters, those of the draft last. */
const gatherAttendances = (
  view: NetworkView,
  request: ActorRequest,
  draft: Draft,
  accepted: readonly boolean[],
): Attendance[] => {
  const { network } = view;
  const columns = participationsOf(view, '');
  const passes = toEventFilter(view, request);
  const isIn = (span: Span): boolean => overlaps(span, request.window, request.certainty);
  const counts = new Map<number, boolean>();
  const processOf = (event: number): number =>
    event < 0 ? draft.meetings[-1 - event]!.process : columns.processOf[event]!;
  const eventCounts = (event: number): boolean => {
    const known = counts.get(event);
    if (known !== undefined) return known;
    const span = event < 0 ? draft.meetings[-1 - event]!.span : getSpan(network.nodeSpans, event);
    const answer = isIn(span) && passes(event < 0 ? -1 : event, processOf(event)) && !draft.withoutEvents.has(event);
    counts.set(event, answer);
    return answer;
  };

  const placeOf = new Map(draft.meetings.map(({ id }, place) => [id, -1 - place]));
  const added = draft.attendances.map(({ person, event, side }): Attendance => ({
    person,
    event: typeof event === 'number' ? event : placeOf.get(event)!,
    side,
    edge: -1,
  }));
  /** Processes in a meeting of which the draft puts a person: there the process itself does not count any more. */
  const metInDraft = new Set(added.map(({ person, event }) => `${person} ${processOf(event)}`));

  const gathered: Attendance[] = [];
  for (let place = 0; place < columns.edge.length; place += 1) {
    const [edge, person, event] = [columns.edge[place]!, columns.person[place]!, columns.event[place]!];
    if (columns.isCovered[place] === 1 || !accepted[network.confidence[edge]!] || !eventCounts(event)) continue;
    if (draft.withoutEdges.has(edge) || draft.withoutPeople.has(person)) continue;
    if (metInDraft.size > 0 && processOf(event) === event && metInDraft.has(`${person} ${event}`)) continue;
    gathered.push({ person, event, side: columns.side[place]!, edge });
  }
  for (const attendance of added) {
    if (eventCounts(attendance.event) && !draft.withoutPeople.has(attendance.person)) gathered.push(attendance);
  }
  return gathered;
};

const always: Span = { start: null, startLatest: null, endEarliest: null, end: null };

/** Numbers what occurs, in ascending order. */
const numbered = (
  values: Iterable<number>,
): { readonly values: Int32Array; readonly numberOf: Map<number, number> } => {
  const sorted = Int32Array.from(new Set(values)).sort();
  return { values: sorted, numberOf: new Map(Array.from(sorted, (value, number) => [value, number])) };
};

const buildActors = (view: NetworkView, key: string): Actors => {
  const request = JSON.parse(key) as ActorRequest;
  const { network } = view;
  const draft = toDraft(view, request.changes);
  const window = toDayWindow(request);
  const definite = request.certainty === 'DEFINITE';
  const accepted = confidences.map((word) => request.confidences?.includes(word.toUpperCase()) ?? true);
  const attendances = gatherAttendances(view, request, draft, accepted);

  const attending = new Set(attendances.map(({ person }) => person));
  const limited = filtersEvents(request);
  const mayCount = (person: number): boolean => (!limited || attending.has(person)) && !draft.withoutPeople.has(person);
  const edges = edgesInWindow(network, window, definite).filter((edge) => accepted[network.confidence[edge]!]!);
  const affiliationEdges = edges.filter(
    (edge) => network.type[edge] === affiliatedWith && mayCount(network.from[edge]!),
  );
  const tyingAffiliations = request.ties.includes('SHARED_INSTITUTION') ? affiliationEdges : new Int32Array(0);
  const tieEdges = request.ties.includes('EXPLICIT')
    ? edges.filter((edge) => network.type[edge] === tie && mayCount(network.from[edge]!) && mayCount(network.to[edge]!))
    : new Int32Array(0);
  const draftTies = draft.ties.filter(({ from, to }) => !draft.withoutPeople.has(from) && !draft.withoutPeople.has(to));

  const tieFrom = [...Array.from(tieEdges, (edge) => network.from[edge]!), ...draftTies.map(({ from }) => from)];
  const tieTo = [...Array.from(tieEdges, (edge) => network.to[edge]!), ...draftTies.map(({ to }) => to)];
  const tieSpans = createSpans(tieFrom.length);
  for (let place = 0; place < tieFrom.length; place += 1) {
    setSpan(tieSpans, place, place < tieEdges.length ? getSpan(network.spans, tieEdges[place]!) : always);
  }

  const people = numbered([
    ...attending,
    ...Array.from(tyingAffiliations, (edge) => network.from[edge]!),
    ...tieFrom,
    ...tieTo,
  ]);
  const events = numbered(attendances.map(({ event }) => event));
  const institutions = numbered(Array.from(tyingAffiliations, (edge) => network.to[edge]!));
  const eventSpans = createSpans(events.values.length);
  for (const [place, event] of events.values.entries()) {
    setSpan(eventSpans, place, event < 0 ? draft.meetings[-1 - event]!.span : getSpan(network.nodeSpans, event));
  }
  const personOf = new Int32Array(network.nodeCount).fill(-1);
  for (const [person, node] of people.values.entries()) personOf[node] = person;

  return {
    view,
    request,
    key,
    people: people.values,
    personOf,
    events: events.values,
    draftMeetings: draft.meetings,
    attendanceEdges: Int32Array.from(attendances, ({ edge }) => edge),
    attendanceSides: Int32Array.from(attendances, ({ side }) => side),
    affiliationEdges,
    world: {
      personCount: people.values.length,
      eventCount: events.values.length,
      institutionCount: institutions.values.length,
      attendances: {
        person: Int32Array.from(attendances, ({ person }) => personOf[person]!),
        event: Int32Array.from(attendances, ({ event }) => events.numberOf.get(event)!),
      },
      eventSpans,
      affiliations: {
        person: tyingAffiliations.map((edge) => personOf[network.from[edge]!]!),
        institution: tyingAffiliations.map((edge) => institutions.numberOf.get(network.to[edge]!)!),
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

/** The edges of the attendances of a person, or all of an event, with the place of each attendance. */
export interface AttendanceRows {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
}

const rowsBy = (keys: Int32Array, count: number): AttendanceRows => {
  const offsets = new Int32Array(count + 1);
  for (const key of keys) offsets[key + 1]! += 1;
  for (let key = 0; key < count; key += 1) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice(0, count);
  const places = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) places[next[keys[place]!]!++] = place;
  return { offsets, places };
};

const remembered = <Derived>(derive: (actors: Actors) => Derived): ((actors: Actors) => Derived) => {
  const kept = new WeakMap<Actors, Derived>();
  return (actors) => {
    const present = kept.get(actors) ?? derive(actors);
    kept.set(actors, present);
    return present;
  };
};

/** The attendances of each person, in the order of their places. */
export const attendancesByPerson = remembered(({ world }) => rowsBy(world.attendances.person, world.personCount));

/** The attendances of each event. */
export const attendancesByEvent = remembered(({ world }) => rowsBy(world.attendances.event, world.eventCount));

/** The places of a row. */
export const placesOfRow = ({ offsets, places }: AttendanceRows, row: number): Int32Array =>
  places.subarray(offsets[row], offsets[row + 1]);

/** When an event was, as days that can be spoken of: the last on which it can have gone on, within the window. */
export const lastDayOfEvent = ({ world }: Actors, event: number): number | null => {
  const { start, end } = world.eventSpans;
  const last = end[event] !== unknownFuture ? end[event]! - 1 : start[event] !== unknownPast ? start[event]! : null;
  return last === null ? null : Math.min(last, world.window.to - 1);
};
