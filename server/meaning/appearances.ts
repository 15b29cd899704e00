import { createSpans, unknownPast } from '../analysis/temporalNetwork.ts';
import { latestBeginning, orderOfAppearances, type Appearances } from '../analysis/transfers/appearances.ts';
import { kinds } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { derivePerView } from '../view/derivePerView.ts';
import type { NetworkView } from '../view/networkView.ts';
import { edgesOfType, processOf, processOfNodes } from '../view/recordedNeighbours.ts';
import { rolesOfPeople } from '../view/rolesOfPeople.ts';
import { createFinder, findAppearances, type Finder } from './findAppearances.ts';

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
  /** In how many places each idea was rejected, which is no appearance. */
  readonly rejected: Int32Array;
}

const personKind = kinds.indexOf('PERSON');
const processKind = kinds.indexOf('PROCESS');
const ideaKind = kinds.indexOf('IDEA');

/** People and ideas, by id. */
const carriersOf = ({ network, entities }: NetworkView): Int32Array => {
  const found: number[] = [];
  for (let node = 0; node < network.nodeCount; node += 1) {
    if (network.kind[node] === personKind || network.kind[node] === ideaKind) found.push(node);
  }
  return Int32Array.from(found.sort((a, b) => (entities[a]!.id < entities[b]!.id ? -1 : 1)));
};

/** Finds rows carrier by carrier, in the order of their appearances, without those that have no date. */
const findInOrder = (view: NetworkView, carriers: Int32Array, finder: Finder) => {
  const { network, entities, relationships } = view;
  const { start } = finder.spans;
  const keyOf = (row: number, carrier: number): string =>
    finder.isOffice[row] === 1 || network.kind[carrier] === ideaKind
      ? relationships[finder.record[row]!]!.id
      : entities[finder.at[row]!]!.id;
  const order: number[] = [];
  const owner: number[] = [];
  const begin = new Int32Array(network.nodeCount);
  const finish = new Int32Array(network.nodeCount);
  const undated = new Int32Array(network.nodeCount);
  for (const carrier of carriers) {
    const dated: number[] = [];
    const from = finder.count;
    findAppearances(finder, carrier);
    for (let row = from; row < finder.count; row += 1) if (start[row] !== unknownPast) dated.push(row);
    dated.sort(orderOfAppearances(finder.spans, (row) => keyOf(row, carrier)));
    undated[carrier] = finder.count - from - dated.length;
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
const gatherEvidence = ({ network }: NetworkView, { record, more }: Finder, order: Int32Array) => {
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
  const { order, carrier, begin, finish, undated } = findInOrder(view, carriers, finder);
  const count = order.length;
  const { offsets, confidence, evidence } = gatherEvidence(view, finder, order);
  const named = rolesOfPeople(view, '').side;
  const processAt = processOfNodes(view, '');
  const at = new Int32Array(count);
  const isOffice = new Uint8Array(count);
  const process = new Int32Array(count).fill(-1);
  const side = new Int32Array(count).fill(-1);
  const spans = createSpans(count);
  const latest = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const row = order[place]!;
    at[place] = finder.at[row]!;
    isOffice[place] = finder.isOffice[row]!;
    for (const name of ['start', 'startLatest', 'endEarliest', 'end'] as const) {
      spans[name][place] = finder.spans[name][row]!;
    }
    latest[place] = latestBeginning(spans, place, network.kind[at[place]!] === processKind);
    if (isOffice[place] === 1) continue;
    process[place] = processAt[at[place]!]!;
    side[place] =
      network.kind[carrier[place]!] === ideaKind
        ? sideOfVoice(view, finder.record[row]!, named)
        : firstSide(named, evidence.subarray(offsets[place], offsets[place + 1]));
  }
  return {
    count,
    carrier,
    process,
    spans,
    latest,
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
    rejected: finder.rejected,
  };
});
