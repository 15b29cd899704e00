import { parseEdtf } from '../../domain/edtf.ts';
import { kinds, relationshipTypes, type Kind } from '../../domain/kinds.ts';
import { spanOfEvent, unknownSpan, type Span } from '../../domain/spans.ts';
import { sentenceOf } from '../../domain/wording.ts';
import { invalidInput } from '../../errors.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { withArticle } from '../../view/requireNodes.ts';
import { getSpan } from '../../view/spansOfRecords.ts';
import type { DraftChange } from './actorRequest.ts';
import { neverLivedTogether, whyNotAlive } from './whyNotAlive.ts';

/** A meeting that only a draft has. */
export interface DraftMeeting {
  readonly id: string;
  /** Its process; -1 for none. */
  readonly process: number;
  readonly span: Span;
}

/** What is different under a draft from what is recorded. Nodes and edges are those of the view. */
export interface Draft {
  readonly withoutEdges: ReadonlySet<number>;
  readonly withoutEvents: ReadonlySet<number>;
  readonly withoutPeople: ReadonlySet<number>;
  readonly meetings: readonly DraftMeeting[];
  /** Who takes part in what beside the records: an event of the view, or one of `meetings` by its id; side -1 for none. */
  readonly attendances: readonly { readonly person: number; readonly event: number | string; readonly side: number }[];
  readonly ties: readonly { readonly from: number; readonly to: number }[];
}

type Field = Exclude<keyof DraftChange, 'kind'>;

/** What each kind of change takes. */
const fieldsOf: Readonly<Record<DraftChange['kind'], readonly Field[]>> = {
  ADD_TO_MEETING: ['person', 'meeting', 'side'],
  REMOVE_FROM_MEETING: ['person', 'meeting'],
  ADD_MEETING: ['meeting', 'process', 'date'],
  REMOVE_MEETING: ['meeting'],
  ADD_TIE: ['person', 'other'],
  REMOVE_PERSON: ['person'],
};

const participatedIn = relationshipTypes.indexOf('PARTICIPATED_IN');
const mark = 'draft:';

const participationOf = ({ network }: NetworkView, person: number, event: number): number | undefined =>
  network.out.edges
    .subarray(network.out.offsets[person], network.out.offsets[person + 1])
    .find((edge) => network.type[edge] === participatedIn && network.to[edge] === event);

/**
 * Reads a draft, change after change, as what it makes different: nothing is written. A change and then its opposite leave
 * nothing different. Throws INVALID_INPUT where a change names what is not there, has what its kind does not take, does what
 * is so already, or puts into a meeting who certainly did not live then.
 */
export const toDraft = (view: NetworkView, changes: readonly DraftChange[]): Draft => {
  const withoutEdges = new Set<number>();
  const withoutEvents = new Set<number>();
  const withoutPeople = new Set<number>();
  const meetings = new Map<string, DraftMeeting>();
  let attendances: Draft['attendances'][number][] = [];
  const ties: Draft['ties'][number][] = [];

  for (const [place, change] of changes.entries()) {
    const fault = (sentence: string): Error => invalidInput(`Change ${place + 1} (${change.kind}) ${sentence}.`);
    const nodeOf = (name: 'person' | 'other' | 'meeting' | 'process' | 'side', wanted: readonly Kind[]): number => {
      const id = change[name];
      if (id == null) throw fault(`has no "${name}"; expected an id`);
      const node = view.nodeOf.get(id);
      if (node === undefined || !wanted.includes(kinds[view.network.kind[node]!]!)) {
        throw fault(
          `names "${id}" as its ${name}; expected the id of ${withArticle(wanted.join(' or ').toLowerCase())}`,
        );
      }
      return node;
    };
    const personOf = (name: 'person' | 'other'): number => {
      const node = nodeOf(name, ['PERSON']);
      if (withoutPeople.has(node)) throw fault(`names "${change[name]}", whom an earlier change removed`);
      return node;
    };
    const eventOf = (wanted: readonly Kind[] = ['MEETING', 'PROCESS']): number | string => {
      const { meeting } = change;
      if (meeting?.startsWith(mark)) {
        if (!meetings.has(meeting)) throw fault(`names "${meeting}", which no earlier change adds`);
        return meeting;
      }
      const node = nodeOf('meeting', wanted);
      if (withoutEvents.has(node)) throw fault(`names "${meeting}", which an earlier change removed`);
      return node;
    };
    const sideOf = (): number => (change.side == null ? -1 : nodeOf('side', ['INSTITUTION']));

    const taken = fieldsOf[change.kind];
    const { kind: _, ...given } = change;
    const unexpected = (Object.keys(given) as Field[]).find((name) => change[name] != null && !taken.includes(name));
    if (unexpected !== undefined) {
      throw fault(`has a "${unexpected}"; expected only ${taken.map((name) => `"${name}"`).join(' and ')}`);
    }
    switch (change.kind) {
      case 'ADD_TO_MEETING': {
        const [person, event, side] = [personOf('person'), eventOf(), sideOf()];
        const recorded = typeof event === 'number' ? participationOf(view, person, event) : undefined;
        const isRecorded = recorded !== undefined && !withoutEdges.has(recorded);
        if (isRecorded || attendances.some((row) => row.person === person && row.event === event)) {
          throw fault(`puts "${change.person}" into "${change.meeting}", who takes part in it already`);
        }
        // Put back as recorded, unless for a side that was not recorded.
        const recordedSide = recorded === undefined ? '' : view.relationships[recorded]!.properties['side'];
        if (recorded !== undefined && (change.side == null || change.side === recordedSide)) {
          withoutEdges.delete(recorded);
          break;
        }
        const span = typeof event === 'number' ? getSpan(view.network.nodeSpans, event) : meetings.get(event)!.span;
        const reason = whyNotAlive(view, person, span);
        if (reason !== null)
          throw fault(`puts "${change.person}" into "${change.meeting}", who ${sentenceOf(reason)} it`);
        attendances.push({ person, event, side });
        break;
      }
      case 'REMOVE_FROM_MEETING': {
        const [person, event] = [personOf('person'), eventOf()];
        const left = attendances.filter((row) => row.person !== person || row.event !== event);
        const recorded = typeof event === 'number' ? participationOf(view, person, event) : undefined;
        if (left.length < attendances.length) attendances = left;
        else if (recorded !== undefined && !withoutEdges.has(recorded)) withoutEdges.add(recorded);
        else throw fault(`takes "${change.person}" out of "${change.meeting}", who does not take part in it`);
        break;
      }
      case 'ADD_MEETING': {
        const id = change.meeting ?? '';
        const recorded = view.nodeOf.get(id);
        if (recorded !== undefined && withoutEvents.has(recorded)) {
          const unwanted = change.date == null ? 'process' : 'date';
          if (change[unwanted] != null) {
            throw fault(`gives "${id}" a ${unwanted}; expected none, as the meeting is held again as recorded`);
          }
          withoutEvents.delete(recorded);
          break;
        }
        if (!id.startsWith(mark) || id.length === mark.length) {
          throw fault(`adds "${id}"; expected a name that begins with "${mark}"`);
        }
        if (meetings.has(id)) throw fault(`adds "${id}", which an earlier change adds already`);
        const date = change.date == null ? null : parseEdtf(change.date);
        if (date !== null && 'error' in date) throw fault(`has a date that cannot be read: ${date.error}`);
        const process = change.process == null ? -1 : nodeOf('process', ['PROCESS']);
        meetings.set(id, { id, process, span: date === null ? unknownSpan : spanOfEvent(date, null) });
        break;
      }
      case 'REMOVE_MEETING': {
        const event = eventOf(['MEETING']);
        if (typeof event === 'number') withoutEvents.add(event);
        else {
          meetings.delete(event);
          attendances = attendances.filter((row) => row.event !== event);
        }
        break;
      }
      case 'ADD_TIE': {
        const [from, to] = [personOf('person'), personOf('other')];
        if (from === to) throw fault(`ties "${change.person}" to the same person; expected two`);
        const isRepeated = ties.some(
          (tie) => (tie.from === from || tie.to === from) && (tie.from === to || tie.to === to),
        );
        if (isRepeated) {
          throw fault(`ties "${change.person}" and "${change.other}", whom an earlier change ties already`);
        }
        if (neverLivedTogether(view, from, to)) {
          throw fault(`ties "${change.person}" and "${change.other}", who never lived at the same time`);
        }
        ties.push({ from, to });
        break;
      }
      case 'REMOVE_PERSON':
        withoutPeople.add(personOf('person'));
        break;
    }
  }
  return { withoutEdges, withoutEvents, withoutPeople, meetings: [...meetings.values()], attendances, ties };
};
