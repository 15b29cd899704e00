import { countFlows } from '../../server/analysis/transfers/countFlows.ts';
import { findTransfers } from '../../server/analysis/transfers/findTransfers.ts';
import { openWindow } from '../../server/graphql/windowArgument.ts';
import { flowsOf } from '../../server/rooms/transfers/flows.ts';
import { ledgerOf, type LedgerOfView } from '../../server/rooms/transfers/ledger.ts';
import { selectOrderNotKnown, selectTransfers } from '../../server/rooms/transfers/selectTransfers.ts';
import { sortTransfers } from '../../server/rooms/transfers/sortTransfers.ts';
import { toTransferColumns } from '../../server/rooms/transfers/transferColumns.ts';
import { transferWording } from '../../server/rooms/transfers/transferWording.ts';
import { toTransfersPage } from '../../server/rooms/transfers/transfersPage.ts';
import { buildNetworkView, type NetworkView } from '../../server/view/networkView.ts';
import type { Bench, Row } from '../bench.ts';
import { contest, ratioText, timingText } from '../harness.ts';
import { recordsOf } from '../sizes.ts';

/** The first page as the panel asks for it: the latest arrivals, each with its sentence. */
const firstPage = (source: LedgerOfView): number => {
  const sorted = sortTransfers(source, selectTransfers(source, openWindow, null), 'ARRIVAL', true);
  return toTransfersPage(source, sorted, selectOrderNotKnown(source, openWindow, null), { first: 50 }).nodes.map(
    transferWording,
  ).length;
};

const flowMatrix = (source: LedgerOfView): number =>
  flowsOf(source, selectTransfers(source, openWindow, null), 'YEAR', 'PROCESS', null).total;

/** A view that nothing has been derived of yet, over the same records. */
const unread = (view: NetworkView): NetworkView => ({ ...view });

/**
 * The floor: a pass over the appearances, each looked at once with the one before it, and a count for each pair of
 * tracks. No order, no pages, no years, no groups.
 */
const scan = ({ appearances, tracks }: LedgerOfView): number => {
  const { carrier, count } = appearances;
  const { track } = tracks;
  const flows = new Int32Array(256);
  for (let row = 1; row < count; row += 1) {
    if (carrier[row] !== carrier[row - 1] || track[row]! < 0 || track[row - 1]! < 0) continue;
    if (track[row] !== track[row - 1]) flows[track[row - 1]! * 16 + track[row]!]! += 1;
  }
  return flows.reduce((sum, count_) => sum + count_, 0);
};

/** The ledger of transfers and the flows between tracks. */
export const transfersBench: Bench = {
  name: 'transfers',
  about:
    'The first page of the ledger (50 transfers in words) and the flow matrix by year and process: cold, of a view that ' +
    'nothing was derived of yet (appearances, codings, lanes, ledger), and warm; beside it the search alone against a plain ' +
    'scan of the appearances, the floor. Goals: under 100 ms at 10k/50k, under 2 s at 100k/1M.',
  sizes: ['curated', '10k/50k', '100k/1M'],
  async measure(size) {
    const { entities, relationships } = await recordsOf(size);
    const view = buildNetworkView(1, 'public', entities, relationships);
    const source = ledgerOf(view, 'FOUR_TRACKS');
    const derived = ledgerOf(view, 'DERIVED_TRACKS');
    const { appearances, tracks, ledger } = source;
    const large = size === '100k/1M';
    const goal = large ? 2000 : 100;
    const timings = await contest(
      [
        { name: 'cold page', run: () => firstPage(ledgerOf(unread(view), 'FOUR_TRACKS')) },
        { name: 'cold flows', run: () => flowMatrix(ledgerOf(unread(view), 'FOUR_TRACKS')) },
        { name: 'cold derived', run: () => firstPage(ledgerOf(unread(view), 'DERIVED_TRACKS')) },
        { name: 'page', run: () => firstPage(source) },
        { name: 'flows', run: () => flowMatrix(source) },
        { name: 'columns', run: () => toTransferColumns(source, source.byArrival) },
        { name: 'search', run: () => findTransfers(appearances, tracks.track, true) },
        {
          name: 'count',
          run: () =>
            countFlows(
              ledger,
              source.byArrival,
              tracks.track,
              { groups: 1, buckets: 1, tracks: 4 },
              () => 0,
              () => 0,
            ),
        },
        { name: 'floor', run: () => scan(source) },
      ],
      large ? { warmUps: 2, rounds: 5 } : { warmUps: 10, rounds: 9 },
    );
    const timed = (name: string, what: string, hasGoal = true): Row => ({
      what,
      value: timingText(timings[name]!),
      ratio: name === 'floor' ? '' : `${ratioText(timings[name]!.cpu / timings['floor']!.cpu)} of the floor`,
      goal: hasGoal ? `under ${goal} ms wall` : '',
      reached: hasGoal ? timings[name]!.wall < goal : null,
    });
    return [
      timed('cold page', `first page of ${ledger.count} transfers of ${appearances.count} appearances, cold`),
      timed('cold flows', 'flow matrix by year and process, cold'),
      timed('cold derived', `first page under derived tracks (${derived.ledger.count} transfers), cold`),
      timed('page', 'first page, warm'),
      timed('flows', 'flow matrix by year and process, warm'),
      timed('columns', 'all transfers as columns, warm', false),
      timed('search', 'the search alone', false),
      timed('count', 'the count alone', false),
      timed('floor', 'the floor: a scan', false),
    ];
  },
};
