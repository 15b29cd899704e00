import { createSpans, unknownFuture, unknownPast, type Spans } from '../analysis/temporalNetwork.ts';
import { isRejection } from '../domain/influence.ts';
import { kinds } from '../domain/kinds.ts';
import { textOf, type EntityRecord } from '../domain/records.ts';
import type { NetworkView } from '../view/networkView.ts';
import { edgesOfType, processOfNodes, typeNumber } from '../view/recordedNeighbours.ts';
import { rolesOfPeople } from '../view/rolesOfPeople.ts';

const ideaKind = kinds.indexOf('IDEA');
const meetingKind = kinds.indexOf('MEETING');
const processKind = kinds.indexOf('PROCESS');
const participation = typeNumber('PARTICIPATED_IN');
const affiliation = typeNumber('AFFILIATED_WITH');
const appearance = typeNumber('APPEARED_IN');
const carrying = [participation, affiliation, appearance];

/** Only posts in these make Track I; posts in armed groups and parties are official for the sides alone. */
const governing = ['state', 'ministry', 'igo'];

/** Whether posts in an institution, held officially, make Track I. */
export const isGoverning = ({ properties }: EntityRecord): boolean =>
  governing.includes(textOf(properties, 'institutionKind'));

const institutionKind = kinds.indexOf('INSTITUTION');
const governingNodes = ({ network, entities }: NetworkView): Uint8Array =>
  network.kind.map((kind, node) => (kind === institutionKind && isGoverning(entities[node]!) ? 1 : 0));

/** Rows of appearances as they are found, and what they are found by. */
export interface Finder {
  readonly view: NetworkView;
  count: number;
  readonly at: Int32Array;
  /** The first record of each. */
  readonly record: Int32Array;
  /** The record after each of an appearance that has several. */
  readonly more: Int32Array;
  readonly isOffice: Uint8Array;
  readonly spans: Spans;
  readonly official: Uint8Array;
  readonly governs: Uint8Array;
  readonly processAt: Int32Array;
  /** The latest row at each event, and the last carrier who was at a meeting of each process. */
  readonly rowAt: Int32Array;
  readonly metBy: Int32Array;
  /** In how many places each idea was rejected. */
  readonly rejected: Int32Array;
}

/** A finder that has found nothing yet. */
export const createFinder = (view: NetworkView): Finder => {
  const { network } = view;
  let most = 0;
  for (const type of network.type) most += carrying.includes(type) ? 1 : 0;
  return {
    view,
    count: 0,
    at: new Int32Array(most),
    record: new Int32Array(most),
    more: new Int32Array(network.edgeCount).fill(-1),
    isOffice: new Uint8Array(most),
    spans: createSpans(most),
    official: rolesOfPeople(view, '').official,
    governs: governingNodes(view),
    processAt: processOfNodes(view, ''),
    rowAt: new Int32Array(network.nodeCount).fill(-1),
    metBy: new Int32Array(network.nodeCount).fill(-1),
    rejected: new Int32Array(network.nodeCount),
  };
};

/** Adds an appearance on the dates of `from[place]`; answers with its row. */
const addRow = (finder: Finder, at: number, record: number, from: Spans, place: number): number => {
  const { spans } = finder;
  const row = finder.count;
  finder.count += 1;
  finder.at[row] = at;
  finder.record[row] = record;
  for (const name of ['start', 'startLatest', 'endEarliest', 'end'] as const) spans[name][row] = from[name][place]!;
  return row;
};

/** Adds the beginning of an office: it appears on the day on which it begins, whichever that was. */
const addOffice = (finder: Finder, institution: number, post: number): void => {
  const { spans, isOffice, view } = finder;
  const row = addRow(finder, institution, post, view.network.spans, post);
  isOffice[row] = 1;
  const [start, startLatest] = [spans.start[row]!, spans.startLatest[row]!];
  spans.endEarliest[row] = start === unknownPast ? unknownPast : start + 1;
  spans.end[row] = startLatest === unknownFuture ? unknownFuture : startLatest + 1;
};

/** Notes in which processes a person was at a meeting. */
const noteProcesses = ({ view: { network }, processAt, metBy }: Finder, person: number): void => {
  const { offsets, edges } = network.out;
  for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
    const edge = edges[place]!;
    if (network.type[edge] !== participation || network.kind[network.to[edge]!] !== meetingKind) continue;
    const process = processAt[network.to[edge]!]!;
    if (process >= 0) metBy[process] = person;
  }
};

/** Each event that a person took part in, once; a process only where none of its meetings is among them. */
const findEvents = (finder: Finder, person: number): void => {
  const { view, record, more, rowAt, metBy } = finder;
  const { network } = view;
  const { offsets, edges } = network.out;
  const first = finder.count;
  noteProcesses(finder, person);
  for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
    const edge = edges[place]!;
    const event = network.to[edge]!;
    if (network.type[edge] !== participation) continue;
    if (network.kind[event] === processKind && metBy[event] === person) continue;
    const row = rowAt[event]!;
    if (row < first) {
      rowAt[event] = addRow(finder, event, edge, network.nodeSpans, event);
      continue;
    }
    let last = record[row]!;
    while (more[last]! >= 0) last = more[last]!;
    more[last] = edge;
  }
};

/** Each official post of a person in a state, ministry or intergovernmental organisation, at the day it begins. */
const findOffices = (finder: Finder, person: number): void => {
  const { view, official, governs } = finder;
  const { network } = view;
  const { offsets, edges } = network.out;
  for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
    const edge = edges[place]!;
    const institution = network.to[edge]!;
    if (network.type[edge] !== affiliation || official[edge] === 0 || governs[institution] === 0) continue;
    addOffice(finder, institution, edge);
  }
};

/** Each appearance of an idea, on its own date or else that of the event or document; none where it was rejected. */
const findIdea = (finder: Finder, idea: number): void => {
  const { view, rejected } = finder;
  const { network } = view;
  for (const edge of edgesOfType(view, idea, 'APPEARED_IN', 'out')) {
    if (isRejection(view.relationships[edge]!)) rejected[idea]! += 1;
    else addRow(finder, network.to[edge]!, edge, network.spans, edge);
  }
};

/** Finds the appearances of one carrier, dated or not. */
export const findAppearances = (finder: Finder, carrier: number): void => {
  if (finder.view.network.kind[carrier] === ideaKind) findIdea(finder, carrier);
  else {
    findEvents(finder, carrier);
    findOffices(finder, carrier);
  }
};
