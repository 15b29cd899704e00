import { isInWindow } from '../../analysis/edgesInWindow.ts';
import { kinds } from '../../domain/kinds.ts';
import { listOf, textOf, type Properties } from '../../domain/records.ts';
import { isForSide } from '../../domain/sides.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { processOfEvent, toEventFilter } from '../../meaning/actors/eventFilter.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { stretchesInWindow, toDayWindow } from '../../view/stretchesInWindow.ts';

/** How much is recorded; the fields are those of `Coverage` in the schema. */
export interface Coverage {
  readonly people: number;
  readonly attendances: number;
  readonly forSide: number;
  readonly forNoSide: number;
  readonly sideNotRecorded: number;
  readonly inProcessOnly: number;
  readonly meetings: number;
  readonly meetingsWithParticipants: number;
  readonly meetingsWithDay: number;
  readonly processes: number;
  readonly sources: number;
  readonly sourcesRead: number;
  readonly contradictions: number;
}

const [meetingKind, processKind] = [kinds.indexOf('MEETING'), kinds.indexOf('PROCESS')];

/** The meetings and processes of the window that pass the filters, whoever took part, as nodes. */
const eventsOf = ({ view, request }: Actors): { meetings: number[]; processes: number[] } => {
  const passes = toEventFilter(view, request);
  const { kind } = view.network;
  const { nodes } = stretchesInWindow(view, request.certainty);
  const window = toDayWindow(request.window);
  const ofKind = (wanted: number): number[] =>
    Array.from(kind.keys()).filter(
      (node) => kind[node] === wanted && passes(node, processOfEvent(view, node)) && isInWindow(nodes, node, window),
    );
  return { meetings: ofKind(meetingKind), processes: ofKind(processKind) };
};

/** The sources that any of these records names and this viewer may see, and how many of them were read. */
const countSources = ({ view }: Actors, records: readonly Properties[]) => {
  const ids = new Set(records.flatMap((properties) => listOf(properties, 'sources')));
  const seen = [...ids].flatMap((id) => view.nodeOf.get(id) ?? []);
  const read = seen.filter((node) => view.entities[node]!.properties['accessed'] === true);
  return { sources: seen.length, sourcesRead: read.length };
};

const countContradictions = ({ contradictions }: NetworkView, events: ReadonlySet<number>): number =>
  contradictions.filter(({ from, to }) => events.has(from) || events.has(to)).length;

/** How often people came, and as what. */
const countAttendances = ({ view, world, attendanceEdges, attendanceSides }: Actors) => {
  const forSide = attendanceSides.reduce((count, side) => count + (side >= 0 ? 1 : 0), 0);
  const forNoSide = attendanceEdges.reduce(
    (count, edge) => count + (isForSide(textOf(view.relationships[edge]!.properties, 'capacity')) ? 0 : 1),
    0,
  );
  return {
    people: new Set(world.attendances.person).size,
    attendances: attendanceEdges.length,
    forSide,
    forNoSide,
    sideNotRecorded: attendanceEdges.length - forSide - forNoSide,
    inProcessOnly: world.attendances.event.reduce((count, event) => count + world.isProcess[event]!, 0),
  };
};

/** How much is recorded of a projection without a draft. */
export const coverageOf = (actors: Actors): Coverage => {
  const { view, events, attendanceEdges } = actors;
  const { meetings, processes } = eventsOf(actors);
  const attended = new Set(events);
  const { start, startLatest } = view.network.nodeSpans;
  const records = [
    ...[...meetings, ...processes].map((node) => view.entities[node]!.properties),
    ...Array.from(attendanceEdges, (edge) => view.relationships[edge]!.properties),
  ];
  return {
    ...countAttendances(actors),
    meetings: meetings.length,
    meetingsWithParticipants: meetings.filter((node) => attended.has(node)).length,
    meetingsWithDay: meetings.filter((node) => start[node] === startLatest[node]).length,
    processes: processes.length,
    ...countSources(actors, records),
    contradictions: countContradictions(view, new Set([...meetings, ...processes])),
  };
};
