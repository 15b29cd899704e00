import { isInWindow } from '../../analysis/edgesInWindow.ts';
import { confidences } from '../../domain/confidence.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Span, WindowCertainty } from '../../domain/spans.ts';
import { worded, wordingOf, type Wording } from '../../domain/wording.ts';
import type { ActorRequest, DraftChange } from '../../meaning/actors/actorRequest.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { isDraftedInWindow } from '../../meaning/actors/attendances.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import { processOfEvent, toEventFilter } from '../../meaning/actors/eventFilter.ts';
import { whyNotAlive } from '../../meaning/actors/whyNotAlive.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { namedRecord } from '../../view/nodesAndEdges.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import { stretchesInWindow, toDayWindow } from '../../view/stretchesInWindow.ts';

const areEqual = (one: Int32Array, other: Int32Array): boolean =>
  one.length === other.length && one.every((value, place) => value === other[place]);

/** Everything of a projection that a change can make different. */
const columnsOf = ({
  people,
  events,
  attendanceEdges,
  attendanceSides,
  affiliationEdges,
  world,
}: Actors): Int32Array[] => [
  people,
  attendanceEdges,
  attendanceSides,
  world.attendances.person,
  world.attendances.event.map((event) => events[event]!),
  affiliationEdges,
  world.ties.from,
  world.ties.to,
];

const isSame = (before: Actors, after: Actors): boolean => {
  const later = columnsOf(after);
  return columnsOf(before).every((column, place) => areEqual(column, later[place]!));
};

const leftOut = worded('left-out-by-filters')`left out by the filters`;

/** Why what was then, in this process, does not count in a projection; null where it does. */
const whyOutside = (
  view: NetworkView,
  request: ActorRequest,
  { node, process, span }: { readonly node: number; readonly process: number; readonly span: Span },
): Wording | null => {
  const window = toDayWindow(request.window);
  const isThere = (certainty: WindowCertainty): boolean =>
    node < 0
      ? isDraftedInWindow(span, { ...request, certainty })
      : isInWindow(stretchesInWindow(view, certainty).nodes, node, window);
  if (!isThere('POSSIBLE')) return worded('outside-window')`outside the window`;
  if (!isThere(request.certainty)) {
    return request.certainty === 'RECORDED'
      ? worded('not-recorded-in-window')`not recorded in the window`
      : worded('not-certainly-in-window')`not for certain in the window`;
  }
  return toEventFilter(view, request)(node, process) ? null : leftOut;
};

/** The meeting or process that a change names, of the records or of the draft. */
const eventOf = ({ view, draftMeetings }: Actors, id: string) => {
  const drafted = draftMeetings.find((meeting) => meeting.id === id);
  if (drafted !== undefined) return { ...drafted, node: -1 };
  const node = view.nodeOf.get(id)!;
  return { node, process: processOfEvent(view, node), span: getSpan(view.network.nodeSpans, node) };
};

/** Why somebody's taking part in an event that counts makes no difference. */
const whyUnchanged = ({ view, request }: Actors, node: number, person: string): Wording => {
  const edge = view.relationships.findIndex(
    ({ type, from, to }) => type === 'PARTICIPATED_IN' && from === person && to === view.entities[node]?.id,
  );
  const confidence = confidences[view.network.confidence[edge]!];
  if (edge >= 0 && request.confidences?.includes(confidence!.toUpperCase()) === false) return leftOut;
  return kinds[view.network.kind[node]!] === 'PROCESS'
    ? worded('meeting-counts-instead')`a meeting of this process is recorded for the person and counts instead`
    : worded('no-difference')`no difference here`;
};

/** What is to be said of one change, by the projection before it and after it. */
const noteOf = (before: Actors, after: Actors, { kind, person, other, meeting }: DraftChange): Wording | null => {
  const { view, request } = after;
  if (kind === 'ADD_TIE') {
    const { from, to } = request.window;
    const span: Span = { start: from, startLatest: from, endEarliest: to, end: to };
    const notes = [person, other].flatMap((id) => {
      const node = view.nodeOf.get(id!)!;
      const reason = whyNotAlive(view, node, span);
      return reason === null ? [] : [worded('not-alive-in-window')`${namedRecord(view, node)} ${reason} the window`];
    });
    if (notes.length === 0) return null;
    return wordingOf(
      'change-note',
      notes.flatMap((note, place) => [place === 0 ? '' : '; ', note]),
    );
  }
  const isNew = kind === 'ADD_MEETING' && after.draftMeetings.some(({ id }) => id === meeting);
  const isOfDraft = kind === 'REMOVE_MEETING' && before.draftMeetings.some(({ id }) => id === meeting);
  if (isOfDraft || (!isNew && !isSame(before, after))) return null;
  if (kind === 'REMOVE_PERSON') return worded('not-in-network')`not in this network: changes nothing`;
  const event = eventOf(after, meeting!);
  const reason =
    whyOutside(view, request, event) ??
    (isNew
      ? null
      : person == null
        ? worded('nobody-counted')`nobody is counted there`
        : whyUnchanged(after, event.node, person));
  return reason === null ? null : worded('changes-nothing')`${reason}: changes nothing`;
};

/** What is to be said of each change of a draft in a projection; null where it does what it says. */
export const notesOfDraft = async (
  view: NetworkView,
  request: ActorRequest,
  changes: readonly DraftChange[],
): Promise<(Wording | null)[]> => {
  const notes: (Wording | null)[] = [];
  let before = await askActors(view, request);
  for (const [place, change] of changes.entries()) {
    const after = await askActors(view, { ...request, changes: [...request.changes, ...changes.slice(0, place + 1)] });
    notes.push(noteOf(before, after, change));
    before = after;
  }
  return notes;
};
