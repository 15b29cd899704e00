import type { ActorWorld } from '../../analysis/actors/actorWorld.ts';
import { edgesInWindow, type DayWindow } from '../../analysis/edgesInWindow.ts';
import { createSpans, takeSpans, unknownFuture, unknownPast } from '../../analysis/temporalNetwork.ts';
import { confidences } from '../../domain/confidence.ts';
import { relationshipTypes } from '../../domain/kinds.ts';
import type { Span } from '../../domain/spans.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { getSpan, setSpan } from '../../view/spansOfRecords.ts';
import { toDayWindow, type ActorRequest } from './actorRequest.ts';
import { gatherAttendances } from './attendances.ts';
import { toDraft, type DraftMeeting } from './draft.ts';
import { filtersEvents } from './eventFilter.ts';
import { participationsUnder } from './participations.ts';

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
