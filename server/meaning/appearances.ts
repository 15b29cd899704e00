import { createSpans, unknownFuture, unknownPast, type Spans } from '../analysis/temporalNetwork.ts';
import { orderOfAppearances, type Appearances } from '../analysis/transfers/appearances.ts';
import { kinds } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { derivePerView } from '../view/derivePerView.ts';
import type { NetworkView } from '../view/networkView.ts';
import { edgesOfType, processOf, processOfNodes, typeNumber } from '../view/recordedNeighbours.ts';
import { rolesOfPeople } from '../view/rolesOfPeople.ts';

/** The appearances of every carrier of a view that have a date, whatever the lens. */
export interface AppearancesOfView extends Appearances {
  /** Where each is: the event or document; the institution for an office. */
  readonly at: Int32Array;
  /** 1 for the beginning of an office. */
  readonly isOffice: Uint8Array;
  /** The side of each as an institution; -1 where none is recorded. */
  readonly side: Int32Array;
  /** The confidence of the best of the records that each rests on. */
  readonly confidence: Uint8Array;
  /** The records that appearance `a` rests on stand at `evidence[offsets[a]]` up to `evidence[offsets[a + 1]]`. */
  readonly offsets: Int32Array;
  readonly evidence: Int32Array;
  /** People and ideas, by id. */
  readonly carriers: Int32Array;
  /** The first appearance of each node, and the one after its last: equal for what carries nothing. */
  readonly begin: Int32Array;
  readonly finish: Int32Array;
  /** How many appearances of each node have no date. */
  readonly undated: Int32Array;
}

const personKind = kinds.indexOf('PERSON');
const ideaKind = kinds.indexOf('IDEA');
const meetingKind = kinds.indexOf('MEETING');
const processKind = kinds.indexOf('PROCESS');
const participation = typeNumber('PARTICIPATED_IN');
const affiliation = typeNumber('AFFILIATED_WITH');
const appearance = typeNumber('APPEARED_IN');
const carrying = [participation, affiliation, appearance];

/** Only posts in these make Track I; posts in armed groups and parties are official for the sides alone. */
const governing = ['state', 'ministry', 'igo'];

const institutionKind = kinds.indexOf('INSTITUTION');

const isGoverning = ({ entities, network }: NetworkView): Uint8Array =>
  network.kind.map((kind, node) =>
    kind === institutionKind && governing.includes(textOf(entities[node]!.properties, 'institutionKind')) ? 1 : 0,
  );

/** People and ideas, by id. */
const carriersOf = ({ network, entities }: NetworkView): Int32Array => {
  const found: number[] = [];
  for (let node = 0; node < network.nodeCount; node += 1) {
    if (network.kind[node] === personKind || network.kind[node] === ideaKind) found.push(node);
  }
  return Int32Array.from(found.sort((a, b) => (entities[a]!.id < entities[b]!.id ? -1 : 1)));
};

/**
 * Rows of appearances as they are found, one carrier after the other. Several records of one appearance form a chain:
 * `more` holds the record after each.
 */
const createDrafts = (view: NetworkView) => {
  const { network } = view;
  let most = 0;
  for (const type of network.type) most += carrying.includes(type) ? 1 : 0;
  const column = (): Int32Array => new Int32Array(most);
  const drafts = {
    count: 0,
    at: column(),
    /** The first record of each. */
    record: column(),
    isOffice: new Uint8Array(most),
    spans: createSpans(most),
    more: new Int32Array(network.edgeCount).fill(-1),
  };
  return {
    drafts,
    /** Adds an appearance on the dates of `from[place]`; answers with its row. */
    add(at: number, record: number, isOffice: boolean, from: Spans, place: number): number {
      const row = drafts.count;
      drafts.count += 1;
      drafts.at[row] = at;
      drafts.record[row] = record;
      drafts.isOffice[row] = isOffice ? 1 : 0;
      const { start, startLatest, endEarliest, end } = from;
      drafts.spans.start[row] = start[place]!;
      drafts.spans.startLatest[row] = startLatest[place]!;
      // An office appears on the day on which it begins, whichever that was.
      drafts.spans.endEarliest[row] = !isOffice
        ? endEarliest[place]!
        : start[place] === unknownPast
          ? unknownPast
          : start[place]! + 1;
      drafts.spans.end[row] = !isOffice
        ? end[place]!
        : startLatest[place] === unknownFuture
          ? unknownFuture
          : startLatest[place]! + 1;
      return row;
    },
  };
};

/** Finds the appearances of one carrier after the other. */
const createFinder = (view: NetworkView) => {
  const { network } = view;
  const { offsets, edges } = network.out;
  const { official } = rolesOfPeople(view, '');
  const processAt = processOfNodes(view, '');
  const governs = isGoverning(view);
  const { drafts, add } = createDrafts(view);
  /** The latest row at each event, and the last carrier who was at a meeting of each process. */
  const rowAt = new Int32Array(network.nodeCount).fill(-1);
  const metBy = new Int32Array(network.nodeCount).fill(-1);

  /** Each event that a person took part in, once; a process only where none of its meetings is among them. */
  const findEvents = (person: number): void => {
    const first = drafts.count;
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      const edge = edges[place]!;
      if (network.type[edge] !== participation || network.kind[network.to[edge]!] !== meetingKind) continue;
      const process = processAt[network.to[edge]!]!;
      if (process >= 0) metBy[process] = person;
    }
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      const edge = edges[place]!;
      const event = network.to[edge]!;
      if (network.type[edge] !== participation) continue;
      if (network.kind[event] === processKind && metBy[event] === person) continue;
      const row = rowAt[event]!;
      if (row < first) {
        rowAt[event] = add(event, edge, false, network.nodeSpans, event);
        continue;
      }
      let last = drafts.record[row]!;
      while (drafts.more[last]! >= 0) last = drafts.more[last]!;
      drafts.more[last] = edge;
    }
  };

  /** Each official post of a person in a state, ministry or intergovernmental organisation, at the day it begins. */
  const findOffices = (person: number): void => {
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      const edge = edges[place]!;
      if (network.type[edge] !== affiliation || official[edge] === 0 || governs[network.to[edge]!] === 0) continue;
      add(network.to[edge]!, edge, true, network.spans, edge);
    }
  };

  /** Each appearance of an idea, on its own date or else that of the event or document. */
  const findAppearances = (idea: number): void => {
    for (const edge of edgesOfType(view, idea, 'APPEARED_IN', 'out')) {
      add(network.to[edge]!, edge, false, network.spans, edge);
    }
  };

  return {
    drafts,
    find(carrier: number): void {
      if (network.kind[carrier] === ideaKind) findAppearances(carrier);
      else {
        findEvents(carrier);
        findOffices(carrier);
      }
    },
  };
};

type Drafts = ReturnType<typeof createFinder>['drafts'];

/** The rows of drafts, carrier by carrier in the order of their appearances, without those that have no date. */
const sortDrafts = (view: NetworkView, carriers: Int32Array, finder: ReturnType<typeof createFinder>) => {
  const { network, entities, relationships } = view;
  const { drafts } = finder;
  const { start } = drafts.spans;
  const keyOf = (row: number, carrier: number): string =>
    drafts.isOffice[row] === 1 || network.kind[carrier] === ideaKind
      ? relationships[drafts.record[row]!]!.id
      : entities[drafts.at[row]!]!.id;
  const order: number[] = [];
  const owner: number[] = [];
  const begin = new Int32Array(network.nodeCount);
  const finish = new Int32Array(network.nodeCount);
  const undated = new Int32Array(network.nodeCount);
  for (const carrier of carriers) {
    const dated: number[] = [];
    const from = drafts.count;
    finder.find(carrier);
    for (let row = from; row < drafts.count; row += 1) if (start[row] !== unknownPast) dated.push(row);
    dated.sort(orderOfAppearances(drafts.spans, (row) => keyOf(row, carrier)));
    undated[carrier] = drafts.count - from - dated.length;
    begin[carrier] = order.length;
    for (const row of dated) {
      order.push(row);
      owner.push(carrier);
    }
    finish[carrier] = order.length;
  }
  return { order: Int32Array.from(order), carrier: Int32Array.from(owner), begin, finish, undated };
};

/** The records of each row, and the best confidence among them. */
const gatherEvidence = ({ network }: NetworkView, { record, more }: Drafts, order: Int32Array) => {
  const offsets = new Int32Array(order.length + 1);
  const confidence = new Uint8Array(order.length);
  const evidence: number[] = [];
  for (let place = 0; place < order.length; place += 1) {
    let best = Infinity;
    for (let edge = record[order[place]!]!; edge >= 0; edge = more[edge]!) {
      evidence.push(edge);
      best = Math.min(best, network.confidence[edge]!);
    }
    confidence[place] = best;
    offsets[place + 1] = evidence.length;
  }
  return { offsets, confidence, evidence: Int32Array.from(evidence) };
};

/** The first institution that these participations name as the side; -1 where none does. */
const firstSide = (side: Int32Array, participations: ArrayLike<number>): number => {
  for (let place = 0; place < participations.length; place += 1) {
    if (side[participations[place]!]! >= 0) return side[participations[place]!]!;
  }
  return -1;
};

/** For whom the person who brought an idea to an event came there, or to its process; -1 where it is not recorded. */
const sideOfVoice = (view: NetworkView, record: number, side: Int32Array): number => {
  const { network, relationships, nodeOf } = view;
  const person = nodeOf.get(textOf(relationships[record]!.properties, 'person'));
  if (person === undefined) return -1;
  const participations = edgesOfType(view, person, 'PARTICIPATED_IN', 'out');
  const at = network.to[record]!;
  const process = processOf(view, at);
  const there = participations.filter((edge) => network.to[edge] === at);
  const around = participations.filter((edge) => network.to[edge] === process);
  return firstSide(side, [...there, ...around]);
};

/** The appearances of every person and idea of a view. */
export const appearancesOf = derivePerView<'', AppearancesOfView>((view) => {
  const { network } = view;
  const carriers = carriersOf(view);
  const finder = createFinder(view);
  const { order, carrier, begin, finish, undated } = sortDrafts(view, carriers, finder);
  const { drafts } = finder;
  const count = order.length;
  const { offsets, confidence, evidence } = gatherEvidence(view, drafts, order);
  const named = rolesOfPeople(view, '').side;
  const processAt = processOfNodes(view, '');
  const at = new Int32Array(count);
  const isOffice = new Uint8Array(count);
  const process = new Int32Array(count).fill(-1);
  const side = new Int32Array(count).fill(-1);
  const spans = createSpans(count);
  for (let place = 0; place < count; place += 1) {
    const row = order[place]!;
    at[place] = drafts.at[row]!;
    isOffice[place] = drafts.isOffice[row]!;
    for (const name of ['start', 'startLatest', 'endEarliest', 'end'] as const) {
      spans[name][place] = drafts.spans[name][row]!;
    }
    if (isOffice[place] === 1) continue;
    process[place] = processAt[at[place]!]!;
    side[place] =
      network.kind[carrier[place]!] === ideaKind
        ? sideOfVoice(view, drafts.record[row]!, named)
        : firstSide(named, evidence.subarray(offsets[place], offsets[place + 1]));
  }
  return {
    count,
    carrier,
    process,
    spans,
    at,
    isOffice,
    side,
    confidence,
    offsets,
    evidence,
    carriers,
    begin,
    finish,
    undated,
  };
});
