import { bucketsBetween, type Bucket, type Buckets } from '../../analysis/buckets.ts';
import { countFlows } from '../../analysis/transfers/countFlows.ts';
import { toIsoDay } from '../../domain/days.ts';
import type { TransferGrouping } from '../../graphql/schema.generated.ts';
import { tracksOfLens, type Lane } from '../../meaning/lanesOfLens.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { groupTransfers } from './groupTransfers.ts';
import type { LedgerOfView } from './ledger.ts';

/** Transfers counted from track to track, as the schema tells it. */
export interface FlowsOfLedger {
  readonly lanes: Lane[];
  readonly buckets: { readonly from: string | null; readonly to: string | null }[];
  readonly groups: {
    readonly label: string;
    readonly entities: NodeHandle[];
    readonly total: number;
    readonly flows: {
      readonly bucket: number;
      readonly from: string;
      readonly to: string;
      readonly count: number;
      readonly definite: number;
    }[];
  }[];
  readonly total: number;
}

/** One bucket that every day lies in. */
const allTime: Omit<Buckets, 'bucket'> = { starts: [-Infinity, Infinity], placeOf: () => 0 };

/** Counts transfers, which stand by arrival, from track to track. `conflicts`: those asked for; null for all. */
export const flowsOf = (
  source: LedgerOfView,
  transfers: Int32Array,
  bucket: Bucket | null,
  groupBy: TransferGrouping,
  conflicts: readonly string[] | null,
): FlowsOfLedger => {
  const { lens, appearances, tracks, ledger } = source;
  const lanes = [...tracksOfLens(lens)];
  const arrivalOf = (transfer: number): number => appearances.spans.start[ledger.second[transfer]!]!;
  const buckets =
    bucket === null || transfers.length === 0
      ? allTime
      : bucketsBetween(arrivalOf(transfers[0]!), arrivalOf(transfers.at(-1)!), bucket);
  const { groups, groupOf } = groupTransfers(source, transfers, groupBy, conflicts);
  const bucketOf = (transfer: number): number => buckets.placeOf(arrivalOf(transfer));
  const counted = groups.map((group) => ({
    ...group,
    total: 0,
    flows: [] as FlowsOfLedger['groups'][number]['flows'],
  }));
  const sizes = { groups: groups.length, buckets: buckets.starts.length - 1, tracks: lanes.length };
  for (const flow of countFlows(ledger, transfers, tracks.track, sizes, bucketOf, groupOf)) {
    const group = counted[flow.group]!;
    group.total += flow.count;
    const { bucket: place, count, definite } = flow;
    group.flows.push({ bucket: place, from: lanes[flow.from]!.code, to: lanes[flow.to]!.code, count, definite });
  }
  const spans =
    buckets === allTime
      ? bucket === null
        ? [{ from: null, to: null }]
        : []
      : buckets.starts.slice(0, -1).map((start, place) => ({
          from: toIsoDay(start),
          to: toIsoDay(buckets.starts[place + 1]! - 1),
        }));
  const byTotal = counted.sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1));
  return { lanes, buckets: spans, groups: byTotal, total: transfers.length };
};
