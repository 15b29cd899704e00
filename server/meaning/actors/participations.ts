import type { Stretches } from '../../analysis/edgesInWindow.ts';
import { createSpans, unknownFuture, unknownPast, type Spans } from '../../analysis/temporalNetwork.ts';
import { kinds, relationshipTypes, type RelationshipType } from '../../domain/kinds.ts';
import type { Span } from '../../domain/spans.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { rolesOfPeople } from '../../view/rolesOfPeople.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { createStretches, setRecorded, stretchesInWindow } from '../../view/stretchesInWindow.ts';

/** The participations of a view in order of time, as columns of nodes. */
export interface ParticipationColumns {
  readonly edge: Int32Array;
  readonly person: Int32Array;
  readonly event: Int32Array;
  /** The side for which the person took part, as an institution; -1 for none. */
  readonly side: Int32Array;
  /**
   * When the person can have been there: while the event was; of a process, while the person lived. Of a meeting the
   * record itself says that the person was.
   */
  readonly spans: Spans;
  /** The person and the process of the event, as a number from 0; -1 for meetings of no process. */
  readonly careerOf: Int32Array;
  /** How many such numbers there are. */
  readonly careerCount: number;
  /** The process of each node: of a meeting the one it is part of, of a process itself; -1 for all others. */
  readonly processOf: Int32Array;
  /** When each event was: as recorded; a process without a recorded end, up to the last meeting or document of it. */
  readonly eventSpans: Spans;
  /** The days for which each event and participation is recorded; where none are known, none. */
  readonly recorded: { readonly events: Stretches; readonly participations: Stretches };
}

const type = (name: RelationshipType): number => relationshipTypes.indexOf(name);
const [partOf, produced, participatedIn] = [type('PART_OF'), type('PRODUCED'), type('PARTICIPATED_IN')];
const [meetingKind, processKind] = [kinds.indexOf('MEETING'), kinds.indexOf('PROCESS')];

const copyOf = ({ start, startLatest, endEarliest, end }: Spans): Spans => ({
  start: start.slice(),
  startLatest: startLatest.slice(),
  endEarliest: endEarliest.slice(),
  end: end.slice(),
});

/** What a draft makes different of events: meetings that are not held, and meetings that only it has. */
interface EventsOfDraft {
  readonly withoutEvents: ReadonlySet<number>;
  readonly meetings: readonly { readonly process: number; readonly span: Span }[];
}

/** A process that is not known to have ended is known to have gone on as long as there is something of it. */
const spansOfEvents = ({ network }: NetworkView, { withoutEvents, meetings }: EventsOfDraft): Spans => {
  const recorded = network.nodeSpans;
  const spans = copyOf(recorded);
  const isOpen = (node: number): boolean =>
    node >= 0 && network.kind[node] === processKind && recorded.end[node] === unknownFuture;
  const lengthen = (process: number, { endEarliest, end }: Pick<Span, 'endEarliest' | 'end'>): void => {
    if (!isOpen(process)) return;
    const known = spans.end[process]!;
    if (end !== null) spans.end[process] = known === unknownFuture ? end : Math.max(known, end);
    if (endEarliest !== null) spans.endEarliest[process] = Math.max(spans.endEarliest[process]!, endEarliest);
  };
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    const [from, to] = [network.from[edge]!, network.to[edge]!];
    if (network.type[edge] === partOf && !withoutEvents.has(from)) lengthen(to, getSpan(recorded, from));
    else if (network.type[edge] === produced) lengthen(from, getSpan(recorded, to));
  }
  for (const { process, span } of meetings) lengthen(process, span);
  for (let node = 0; node < network.nodeCount; node += 1) {
    const least = spans.endEarliest[node]!;
    if (!isOpen(node) || least === unknownPast) continue;
    const begun = recorded.start[node] === unknownPast ? least : Math.max(least, recorded.startLatest[node]! + 1);
    spans.end[node] = spans.end[node] === unknownFuture ? begun : Math.max(spans.end[node]!, begun);
  }
  return spans;
};

/** The recorded days of events: a process without a recorded beginning has those of its first meeting or document. */
const recordedDaysOf = (view: NetworkView, eventSpans: Spans): Stretches => {
  const days = createStretches(view.network.nodeCount);
  const onRecord = stretchesInWindow(view, 'RECORDED').nodes;
  for (let node = 0; node < view.network.nodeCount; node += 1) {
    setRecorded(days, node, getSpan(eventSpans, node));
    if (eventSpans.start[node] === unknownPast) days.start[node] = onRecord.start[node]!;
  }
  return days;
};

/** Cuts the stretch of a participation to the person's life. */
const cutToLife = (spans: Spans, place: number, lives: Spans, person: number): void => {
  if (lives.start[person] !== unknownPast) {
    spans.start[place] = Math.max(spans.start[place]!, lives.start[person]!);
    spans.startLatest[place] = Math.max(spans.startLatest[place]!, lives.startLatest[person]!);
  }
  if (lives.end[person] !== unknownFuture) {
    spans.end[place] = Math.min(spans.end[place]!, lives.end[person]!);
    spans.endEarliest[place] = Math.min(spans.endEarliest[place]!, lives.endEarliest[person]!);
  }
};

const columnsOf = (view: NetworkView, draft: EventsOfDraft): ParticipationColumns => {
  const { network } = view;
  const { side } = rolesOfPeople(view, '');
  const processOf = Int32Array.from(network.kind, (kind, node) => (kind === processKind ? node : -1));
  const eventSpans = spansOfEvents(view, draft);
  const lives = network.nodeSpans;
  /** Nobody was in a process that ended before they were born, or began after they died, whatever is recorded. */
  const canHaveBeen = (person: number, event: number): boolean =>
    network.kind[event] !== processKind ||
    (eventSpans.start[event]! < lives.end[person]! && eventSpans.end[event]! > lives.start[person]!);
  const edges: number[] = [];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    const from = network.from[edge]!;
    if (network.type[edge] === participatedIn) {
      if (canHaveBeen(from, network.to[edge]!)) edges.push(edge);
    } else if (network.type[edge] === partOf && network.kind[from] === meetingKind) processOf[from] = network.to[edge]!;
  }
  const edge = Int32Array.from(edges);
  const person = edge.map((place) => network.from[place]!);
  const event = edge.map((place) => network.to[place]!);
  const spans = createSpans(edge.length);
  const days = recordedDaysOf(view, eventSpans);
  const participations = createStretches(edge.length);
  const careers = new Map<number, number>();
  const careerOf = new Int32Array(edge.length).fill(-1);
  for (let place = 0; place < edge.length; place += 1) {
    const at = event[place]!;
    for (const name of ['start', 'startLatest', 'endEarliest', 'end'] as const)
      spans[name][place] = eventSpans[name][at]!;
    if (network.kind[at] === processKind) cutToLife(spans, place, lives, person[place]!);
    participations.start[place] = Math.max(days.start[at]!, spans.start[place]!);
    participations.end[place] = Math.min(days.end[at]!, spans.end[place]!);
    if (processOf[at]! < 0) continue;
    const key = person[place]! * network.nodeCount + processOf[at]!;
    const career = careers.get(key) ?? careers.size;
    careers.set(key, career);
    careerOf[place] = career;
  }
  return {
    edge,
    person,
    event,
    side: edge.map((place) => side[place]!),
    spans,
    careerOf,
    careerCount: careers.size,
    processOf,
    eventSpans,
    recorded: { events: days, participations },
  };
};

const asRecorded: EventsOfDraft = { withoutEvents: new Set(), meetings: [] };

/** The participations of a view. */
export const participationsOf = derivePerView<'', ParticipationColumns>((view) => columnsOf(view, asRecorded));

/** The participations of a view, their stretches as they are under a draft. */
export const participationsUnder = (view: NetworkView, draft: EventsOfDraft): ParticipationColumns =>
  draft.withoutEvents.size === 0 && draft.meetings.every(({ process }) => process < 0)
    ? participationsOf(view, '')
    : columnsOf(view, draft);
