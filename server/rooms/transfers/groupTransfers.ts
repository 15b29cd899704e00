import { kinds } from '../../domain/kinds.ts';
import { textOf } from '../../domain/records.ts';
import type { TransferGrouping } from '../../graphql/schema.generated.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { conflictsOfProcess } from '../../view/recordedNeighbours.ts';
import { campOfTransfers, groupOfStanding } from './campsOfTransfers.ts';
import type { LedgerOfView } from './ledger.ts';

/** A group of transfers. */
export interface TransferGroup {
  readonly label: string;
  /** The side, process or conflicts that make it, or the institutions of a camp; empty for none. */
  readonly entities: NodeHandle[];
}

/** Groups, and the place among them of each transfer. */
export interface TransferGroups {
  readonly groups: readonly TransferGroup[];
  readonly groupOf: (transfer: number) => number;
}

const ideaKind = kinds.indexOf('IDEA');

/** What a transfer has where it arrives, else what it has where it left; -1 for neither. */
const whereItArrives =
  ({ ledger }: LedgerOfView, of: Int32Array) =>
  (transfer: number): number => {
    const reached = of[ledger.second[transfer]!]!;
    return reached >= 0 ? reached : of[ledger.first[transfer]!]!;
  };

/** Groups by a number: what each number stands for is looked up once. */
const groupByNumber = (
  transfers: Int32Array,
  numberOf: (transfer: number) => number,
  keyAndGroup: (number: number) => { readonly key: string; readonly group: TransferGroup },
): TransferGroups => {
  const places = new Map<string, number>();
  const groups: TransferGroup[] = [];
  const placeOfNumber = new Map<number, number>();
  for (const transfer of transfers) {
    const number = numberOf(transfer);
    if (placeOfNumber.has(number)) continue;
    const { key, group } = keyAndGroup(number);
    const place = places.get(key) ?? groups.push(group) - 1;
    places.set(key, place);
    placeOfNumber.set(number, place);
  }
  return { groups, groupOf: (transfer) => placeOfNumber.get(numberOf(transfer))! };
};

/** Puts each transfer into one group. `ofConflicts`: those asked for, of which alone camps are told; null for all. */
export const groupTransfers = (
  source: LedgerOfView,
  transfers: Int32Array,
  groupBy: TransferGrouping,
  ofConflicts: readonly string[] | null,
): TransferGroups => {
  const { view, appearances, ledger } = source;
  const nameOf = (node: number): string => textOf(view.entities[node]!.properties, 'name');
  const ofNodes = (nodes: readonly number[], otherwise: string) => ({
    key: nodes.join(),
    group: {
      label: nodes.length === 0 ? otherwise : nodes.map(nameOf).join(', '),
      entities: nodes.map((node): NodeHandle => ({ view, node })),
    },
  });
  const known = (node: number): number[] => (node < 0 ? [] : [node]);
  switch (groupBy) {
    case 'NONE':
      return groupByNumber(
        transfers,
        () => 0,
        () => ofNodes([], 'All transfers'),
      );
    case 'CAMP':
      return groupByNumber(transfers, campOfTransfers(source, ofConflicts), (standing) => ({
        key: String(standing),
        group: groupOfStanding(view, standing),
      }));
    case 'SIDE':
      return groupByNumber(transfers, whereItArrives(source, appearances.side), (side) =>
        ofNodes(known(side), 'No side'),
      );
    case 'PROCESS':
      return groupByNumber(transfers, whereItArrives(source, appearances.process), (process) =>
        ofNodes(known(process), 'No process'),
      );
    case 'CONFLICT':
      return groupByNumber(transfers, whereItArrives(source, appearances.process), (process) => {
        const conflicts = conflictsOfProcess(view, process).sort((a, b) => a - b);
        return ofNodes([...new Set(conflicts)], process < 0 ? 'No process' : 'No conflict recorded');
      });
    case 'CARRIER_KIND': {
      const kindOf = (transfer: number): number => view.network.kind[appearances.carrier[ledger.second[transfer]!]!]!;
      return groupByNumber(transfers, kindOf, (kind) => ({
        key: String(kind),
        group: { label: kind === ideaKind ? 'Ideas' : 'People', entities: [] },
      }));
    }
  }
};
