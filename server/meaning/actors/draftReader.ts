import { kinds, relationshipTypes, type Kind } from '../../domain/kinds.ts';
import type { Span } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { withArticle } from '../../view/requireNodes.ts';
import type { DraftChange } from './actorRequest.ts';

/** A meeting that only a draft has. */
export interface DraftMeeting {
  readonly id: string;
  /** Its process; -1 for none. */
  readonly process: number;
  readonly span: Span;
}

/** Who takes part in what beside the records: an event of the view, or a meeting of the draft by its id; side -1 for none. */
export interface DraftAttendance {
  readonly person: number;
  readonly event: number | string;
  readonly side: number;
}

/** What the changes read so far make different. */
export interface DraftSoFar {
  readonly withoutEdges: Set<number>;
  readonly withoutEvents: Set<number>;
  readonly withoutPeople: Set<number>;
  /** By id. */
  readonly meetings: Map<string, DraftMeeting>;
  attendances: DraftAttendance[];
  readonly ties: { readonly from: number; readonly to: number }[];
}

/** A change while it is read: into which draft, of which view, and what to throw of it in a sentence. */
export interface ReadChange {
  readonly view: NetworkView;
  readonly draft: DraftSoFar;
  readonly change: DraftChange;
  readonly fault: (sentence: string) => Error;
}

/** What a change may have beside its kind. */
export type ChangeField = Exclude<keyof DraftChange, 'kind'>;

const participatedIn = relationshipTypes.indexOf('PARTICIPATED_IN');

/** What the ids begin with that only a draft gives. */
export const draftMark = 'draft:';

/** Whether an id is one that only a draft gives. */
export const isDrafted = (id: string): boolean => id.startsWith(draftMark) && id.length > draftMark.length;

/** Throws where a change has what its kind does not take. */
export const refuseOthers = ({ change, fault }: ReadChange, taken: readonly ChangeField[]): void => {
  const { kind: _, ...given } = change;
  const isUnexpected = (name: ChangeField): boolean => change[name] != null && !taken.includes(name);
  const unexpected = (Object.keys(given) as ChangeField[]).find(isUnexpected);
  if (unexpected === undefined) return;
  throw fault(`has a "${unexpected}"; expected only ${taken.map((name) => `"${name}"`).join(' and ')}`);
};

/** The node that a change names, of one of these kinds. */
export const readNode = (
  { view, change, fault }: ReadChange,
  name: 'person' | 'other' | 'meeting' | 'process' | 'side',
  wanted: readonly Kind[],
): number => {
  const id = change[name];
  if (id == null) throw fault(`has no "${name}"; expected an id`);
  const node = view.nodeOf.get(id);
  if (node !== undefined && wanted.includes(kinds[view.network.kind[node]!]!)) return node;
  throw fault(`names "${id}" as its ${name}; expected the id of ${withArticle(wanted.join(' or ').toLowerCase())}`);
};

/** The person that a change names, if the draft has not removed them. */
export const readPerson = (reading: ReadChange, name: 'person' | 'other'): number => {
  const node = readNode(reading, name, ['PERSON']);
  if (!reading.draft.withoutPeople.has(node)) return node;
  throw reading.fault(`names "${reading.change[name]}", whom an earlier change removed`);
};

/** The event that a change names: a node, or the id of a meeting of the draft. */
export const readEvent = (
  reading: ReadChange,
  wanted: readonly Kind[] = ['MEETING', 'PROCESS'],
): DraftAttendance['event'] => {
  const { draft, change, fault } = reading;
  const { meeting } = change;
  if (meeting?.startsWith(draftMark)) {
    if (!draft.meetings.has(meeting)) throw fault(`names "${meeting}", which no earlier change adds`);
    return meeting;
  }
  const node = readNode(reading, 'meeting', wanted);
  if (draft.withoutEvents.has(node)) throw fault(`names "${meeting}", which an earlier change removed`);
  return node;
};

/** The side that a change names; -1 for none. */
export const readSide = (reading: ReadChange): number =>
  reading.change.side == null ? -1 : readNode(reading, 'side', ['INSTITUTION']);

/** The participation on record of a person in an event; undefined for none, and for a meeting of the draft. */
export const participationOf = (
  { network }: NetworkView,
  person: number,
  event: DraftAttendance['event'],
): number | undefined => {
  const { offsets, edges } = network.out;
  return edges
    .subarray(offsets[person], offsets[person + 1])
    .find((edge) => network.type[edge] === participatedIn && network.to[edge] === event);
};
