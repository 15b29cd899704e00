import type { ActorWorld } from '../../analysis/actors/actorWorld.ts';
import { edgesInWindow } from '../../analysis/edgesInWindow.ts';
import { takeSpans, unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { relationshipTypes } from '../../domain/kinds.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { getSpan, setSpan } from '../../view/spansOfRecords.ts';
import { stretchesInWindow, toDayWindow } from '../../view/stretchesInWindow.ts';
import type { ActorRequest } from './actorRequest.ts';
import { gatherAttendances, type Attendances } from './attendances.ts';
import { toDraft, type Draft } from './draft.ts';
import type { DraftMeeting } from './draftReader.ts';
import { filtersEvents } from './eventFilter.ts';
import { numberNodes } from './numberNodes.ts';
import { participationsUnder, type ParticipationColumns } from './participations.ts';
import { gatherTies, noEdges, type TieColumns } from './ties.ts';

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

/** Who and what passes the filters of a request and its draft. */
interface Passing {
  readonly attendances: Attendances;
  /** The affiliations of the window, as edges, whether or not they tie people. */
  readonly affiliations: Int32Array;
  readonly ties: TieColumns;
}

/** Everything that passes: where events are filtered, only of people who took part in one of them. */
const gather = (view: NetworkView, request: ActorRequest, columns: ParticipationColumns, draft: Draft): Passing => {
  const { network } = view;
  const accepted = confidences.map((word) => request.confidences?.includes(word.toUpperCase()) ?? true);
  const attendances = gatherAttendances(view, request, columns, draft, accepted);
  const attending = numberNodes(network.nodeCount, attendances.person).numberOf;
  const limited = filtersEvents(request);
  const mayCount = (person: number): boolean =>
    (!limited || attending[person]! >= 0) && !draft.withoutPeople.has(person);
  const window = toDayWindow(request.window);
  const edges = edgesInWindow(network, window, stretchesInWindow(view, request.certainty).edges).filter(
    (edge) => accepted[network.confidence[edge]!]!,
  );
  return {
    attendances,
    affiliations: edges.filter((edge) => network.type[edge] === affiliatedWith && mayCount(network.from[edge]!)),
    ties: gatherTies(view, draft, window, request.ties.includes('EXPLICIT') ? edges : noEdges, mayCount),
  };
};

/** The events of a projection, those of the draft last, and when they were. */
const numberEvents = (
  { network }: NetworkView,
  { event }: Attendances,
  { eventSpans }: ParticipationColumns,
  { meetings }: Draft,
) => {
  const { nodes, numberOf } = numberNodes(network.nodeCount, event);
  const events = Int32Array.from([...nodes, ...meetings.map((_, place) => -1 - place)]);
  const spans = takeSpans(eventSpans, events);
  for (const [place, { span }] of meetings.entries()) setSpan(spans, nodes.length + place, span);
  return { events, spans, eventOf: event.map((at) => (at < 0 ? nodes.length - 1 - at : numberOf[at]!)) };
};

/** When each attendance can have been; of the draft, while its event is. */
const spansOfAttendances = (
  { place }: Attendances,
  columns: ParticipationColumns,
  { spans, eventOf }: ReturnType<typeof numberEvents>,
): Spans => {
  const found = takeSpans(columns.spans, place);
  for (const [index, at] of place.entries()) if (at < 0) setSpan(found, index, getSpan(spans, eventOf[index]!));
  return found;
};

const buildActors = (view: NetworkView, key: string): Actors => {
  const request = JSON.parse(key) as ActorRequest;
  const { network } = view;
  const draft = toDraft(view, request.changes);
  const columns = participationsUnder(view, draft);
  const { attendances, affiliations, ties } = gather(view, request, columns, draft);
  const tying = request.ties.includes('SHARED_INSTITUTION') ? affiliations : noEdges;
  const affiliated = tying.map((edge) => network.from[edge]!);
  const institutionOf = tying.map((edge) => network.to[edge]!);
  const people = numberNodes(network.nodeCount, attendances.person, affiliated, ties.from, ties.to);
  const institutions = numberNodes(network.nodeCount, institutionOf);
  const numbered = numberEvents(view, attendances, columns, draft);
  const toPeople = (nodes: Int32Array): Int32Array => nodes.map((node) => people.numberOf[node]!);
  return {
    view,
    request,
    key,
    people: people.nodes,
    personOf: people.numberOf,
    events: numbered.events,
    draftMeetings: draft.meetings,
    attendanceEdges: attendances.edge,
    attendanceSides: attendances.side,
    affiliationEdges: affiliations,
    world: {
      personCount: people.nodes.length,
      eventCount: numbered.events.length,
      institutionCount: institutions.nodes.length,
      attendances: {
        person: toPeople(attendances.person),
        event: numbered.eventOf,
        spans: spansOfAttendances(attendances, columns, numbered),
      },
      eventSpans: numbered.spans,
      isProcess: Uint8Array.from(numbered.events, (event) => (columns.processOf[event] === event ? 1 : 0)),
      affiliations: {
        person: toPeople(affiliated),
        institution: institutionOf.map((node) => institutions.numberOf[node]!),
        spans: takeSpans(network.spans, tying),
      },
      ties: { from: toPeople(ties.from), to: toPeople(ties.to), spans: ties.spans },
      attendancesTie: request.ties.includes('CO_PARTICIPATION'),
      isWeighedBySize: request.weight === 'SHARED_BY_SIZE',
      window: toDayWindow(request.window),
      definite: request.certainty === 'DEFINITE',
    },
  };
};

/** About so many bytes for each attendance, affiliation and tie, with their spans and what is worked out of them. */
const bytesOfTie = 100;

const actorsPerView = derivePerView<string, Actors>(buildActors, {
  most: 64,
  mostBytes: 128_000_000,
  bytesOf: ({ world, view }) =>
    4 * view.network.nodeCount +
    bytesOfTie * (world.attendances.person.length + world.affiliations.person.length + world.ties.from.length),
});

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
