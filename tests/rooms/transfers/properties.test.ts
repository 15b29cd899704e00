import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confidences } from '../../../server/domain/confidence.ts';
import { textOf } from '../../../server/domain/records.ts';
import type { Clearance } from '../../../server/domain/sensitivity.ts';
import type { Lens } from '../../../server/domain/tracks.ts';
import type { TransferFilter, TransferGrouping } from '../../../server/graphql/schema.generated.ts';
import { flowsOf } from '../../../server/rooms/transfers/flows.ts';
import { ledgerOf } from '../../../server/rooms/transfers/ledger.ts';
import { leftOutOfAll } from '../../../server/rooms/transfers/leftOut.ts';
import { selectOrderNotKnown, selectTransfers } from '../../../server/rooms/transfers/selectTransfers.ts';
import type { NetworkView } from '../../../server/view/networkView.ts';
import { idsOfWorld, randomWorld, soundWorld } from '../../fixtures/transfers/randomWorld.ts';
import { plainLedger } from '../../fixtures/transfers/bruteForce.ts';
import { viewOf, visibleRecords } from '../../fixtures/transfers/records.ts';
import { askView } from '../../support/askView.ts';

const lenses: readonly Lens[] = ['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'];
const groupings: readonly TransferGrouping[] = ['NONE', 'CAMP', 'SIDE', 'PROCESS', 'CONFLICT', 'CARRIER_KIND'];

const some = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values], { minLength: 1 }));

/** Filters that name only what every world holds at the highest clearance, and tracks that every ranked lens has. */
const filter = fc.record({
  carrierKind: fc.option(fc.constantFrom('PERSON' as const, 'IDEA' as const)),
  carriers: some([...idsOfWorld.people, ...idsOfWorld.ideas]),
  directions: some(['UPWARD', 'DOWNWARD', 'LATERAL', 'UNRANKED'] as const),
  conflicts: some(idsOfWorld.conflicts),
  processes: some(idsOfWorld.processes),
  sides: some(idsOfWorld.institutions),
  confidences: some(confidences.map((word) => word.toUpperCase() as 'DOCUMENTED')),
  via: fc.option(fc.constantFrom('EVENT' as const, 'OFFICE' as const), { freq: 6 }),
  certainty: fc.constantFrom('POSSIBLE' as const, 'DEFINITE' as const),
});
/** Most conditions left open, so that something is left. */
const looseFilter = fc
  .tuple(
    filter,
    fc.array(fc.constantFrom('carrierKind', 'directions', 'sides', 'confidences', 'via'), { maxLength: 2 }),
  )
  .map(([given, names]) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => (names as string[]).includes(name))),
  );

const day = fc.integer({ min: 7200, max: 8100 });
const window = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

it('flows sum to the ledger in every bucket and grouping, whatever the filter', () => {
  fc.assert(
    fc.property(
      randomWorld,
      fc.constantFrom(...lenses),
      fc.oneof(filter, looseFilter),
      fc.option(window),
      fc.constantFrom(null, 'MONTH', 'QUARTER', 'YEAR'),
      fc.constantFrom(...groupings),
      (records, lens, given, within, bucket, groupBy) => {
        const source = ledgerOf(viewOf(records), lens);
        const transfers = selectTransfers(source, within ?? { from: null, to: null }, given);
        const flows = flowsOf(source, transfers, bucket, groupBy, (given as TransferFilter).conflicts ?? null);
        const all = flows.groups.flatMap((group) => group.flows);
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect(sum(all.map(({ count }) => count))).toBe(transfers.length);
        expect(sum(flows.groups.map(({ total }) => total))).toBe(transfers.length);
        expect(flows.total).toBe(transfers.length);
        const definite = [...transfers].filter((transfer) => source.ledger.definite[transfer] === 1).length;
        expect(sum(all.map((flow) => flow.definite))).toBe(definite);
        expect(all.every((flow) => flow.bucket >= 0 && flow.bucket < flows.buckets.length)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

it('no transfer has an end that lies within the uncertainty of the other', () => {
  let checked = 0;
  fc.assert(
    fc.property(randomWorld, fc.constantFrom(...lenses), (records, lens) => {
      const { appearances, ledger } = ledgerOf(viewOf(records), lens);
      const { start, end } = appearances.spans;
      const isUncertain = (row: number): boolean => appearances.latest[row]! > start[row]!;
      for (let transfer = 0; transfer < ledger.count; transfer += 1) {
        const [first, second] = [ledger.first[transfer]!, ledger.second[transfer]!];
        if (end[first]! - 1 <= start[second]!) continue;
        checked += 1;
        for (const [outer, inner] of [
          [first, second],
          [second, first],
        ] as const) {
          const holds = start[outer]! <= start[inner]! && end[inner]! <= end[outer]!;
          expect(isUncertain(outer) && holds).toBe(false);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(checked).toBeGreaterThan(20);
});

it('every pair of successive appearances is a transfer, has no known order, or stays where it was', () => {
  let unordered = 0;
  fc.assert(
    fc.property(soundWorld, (records) => {
      const source = ledgerOf(viewOf(records), 'FOUR_TRACKS');
      const { transfers, orderNotKnown, staying, appearances, carriers } = plainLedger(
        visibleRecords(records, 'confidential'),
      );
      expect([source.ledger.count, source.orderNotKnown.ledger.count]).toEqual([
        transfers.length,
        orderNotKnown.length,
      ]);
      expect(source.ledger.count + source.orderNotKnown.ledger.count + staying).toBe(appearances - carriers);
      const { withoutTrack } = leftOutOfAll(source);
      expect(source.appearances.count).toBe(appearances + withoutTrack);
      unordered += orderNotKnown.length;
    }),
    { numRuns: 200 },
  );
  expect(unordered).toBeGreaterThan(50);
});

it('a pair without order is listed where either of its ends would let it be, whatever else is asked', () => {
  fc.assert(
    fc.property(randomWorld, looseFilter, fc.option(window), (records, given, within) => {
      const source = ledgerOf(viewOf(records), 'FOUR_TRACKS');
      const { orderNotKnown } = source;
      const days = within ?? { from: null, to: null };
      const pairs = [...selectOrderNotKnown(source, days, given)];
      expect(pairs).toEqual([...selectOrderNotKnown(source, days, { ...given, directions: ['UPWARD'] })]);
      expect(pairs).toEqual([...selectOrderNotKnown(source, days, { ...given, certainty: 'DEFINITE' })]);
      expect([...orderNotKnown.byArrival]).toEqual(expect.arrayContaining(pairs));
      const halves = (['EVENT', 'OFFICE'] as const).map((via) => [
        ...selectOrderNotKnown(source, { from: null, to: null }, { via }),
      ]);
      expect(new Set(halves.flat()).size).toBe(orderNotKnown.ledger.count);
    }),
    { numRuns: 200 },
  );
});

it('narrowing the window adds no transfer, and leaves none that cannot arrive in it', () => {
  fc.assert(
    fc.property(randomWorld, window, window, fc.boolean(), (records, wide, inner, definite) => {
      const source = ledgerOf(viewOf(records), 'FOUR_TRACKS');
      const certainty = definite ? 'DEFINITE' : 'POSSIBLE';
      const narrow = { from: Math.max(wide.from, inner.from), to: Math.min(wide.to, inner.to) };
      if (narrow.from >= narrow.to) return;
      const before = [...selectTransfers(source, wide, { certainty })];
      const after = [...selectTransfers(source, narrow, { certainty })];
      expect(before).toEqual(expect.arrayContaining(after));
      const { start, startLatest } = source.appearances.spans;
      for (const transfer of after) {
        const arrival = source.ledger.second[transfer]!;
        expect(start[arrival]!).toBeLessThan(narrow.to);
        expect(startLatest[arrival]!).toBeGreaterThanOrEqual(narrow.from);
      }
    }),
    { numRuns: 300 },
  );
});

interface End {
  readonly at: { readonly id: string; readonly kind: string };
  readonly via: string;
  readonly track: string;
  readonly contested: readonly string[];
  readonly span: unknown;
  readonly side: { readonly id: string } | null;
  readonly process: { readonly id: string } | null;
  readonly evidence: readonly { readonly id: string }[];
}
interface Carried {
  readonly person: { readonly id: string };
  readonly from: readonly { readonly id: string }[];
  readonly to: readonly { readonly id: string }[];
}
interface Transfer {
  readonly id: string;
  readonly carrier: { readonly id: string };
  readonly from: End;
  readonly to: End;
  readonly via: string;
  readonly direction: string;
  readonly certainty: string;
  readonly weakestConfidence: string;
  readonly lag: number | null;
  readonly lagRange: unknown;
  readonly likelyCarriers: readonly Carried[];
  readonly evidence: readonly { readonly id: string }[];
}

const endFields = `at { id kind } via track contested span { from to earliestStart latestStart earliestEnd latestEnd approximate }
  side { id } process { id } evidence { id }`;
const transfersOf = async (view: NetworkView): Promise<Transfer[]> =>
  (
    await askView(
      view,
      `{ transfers(first: 500) { nodes { id carrier { id } via direction certainty weakestConfidence lag lagRange { least most }
        likelyCarriers { person { id } from { id } to { id } } evidence { id } from { ${endFields} } to { ${endFields} } } } }`,
    )
  ).transfers.nodes;

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** What follows from the two appearances alone, and so is the same for everybody who sees both. */
const ofAppearances = ({ carrier, from, to, via, certainty, lag, lagRange }: Transfer) => ({
  carrier,
  via,
  certainty,
  lag,
  lagRange,
  ends: [from, to].map((end) => [end.at, end.via, end.span]),
});

/** The sides that a view's records name for a carrier or for who brought an idea, at any event. */
const sidesNamed = (view: NetworkView): Set<string> =>
  new Set(
    view.relationships.map(({ properties }) => textOf(properties, 'side')).filter((side) => view.nodeOf.has(side)),
  );

const pairs: [Clearance, Clearance][] = [
  ['public', 'restricted'],
  ['restricted', 'confidential'],
  ['public', 'confidential'],
];

/**
 * What a lower clearance may change by design: a track is that of the codings which the viewer sees, and a side that of
 * the participations which the viewer sees; then it is one that somebody who sees more sees as contested, or named.
 */
it('a lower clearance changes nothing of a transfer that both see, but withholds', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomWorld, fc.constantFrom(...pairs), async (records, [lower, higher]) => {
      const fuller = viewOf(records, higher);
      const seen = new Map((await transfersOf(fuller)).map((transfer) => [transfer.id, transfer]));
      const stored = new Set(records.relationships.map(({ id }) => id));
      // A record that names something hidden has another id for each who may see less of it.
      const keptIds = (of: readonly { id: string }[]): string[] => ids(of).filter((id) => stored.has(id));
      for (const less of await transfersOf(viewOf(records, lower))) {
        const more = seen.get(less.id);
        if (more === undefined || keptIds(less.evidence).length < less.evidence.length) continue;
        compared += 1;
        expect(ofAppearances(less)).toEqual(ofAppearances(more));
        for (const end of ['from', 'to'] as const) {
          expect(ids(more[end].evidence)).toEqual(expect.arrayContaining(ids(less[end].evidence)));
          expect([null, more[end].process?.id ?? null]).toContain(less[end].process?.id ?? null);
          if (less[end].side !== null) expect(sidesNamed(fuller)).toContain(less[end].side.id);
          // A document lies on the track of the nearest meeting that the viewer sees.
          if (less[end].at.kind === 'DOCUMENT') continue;
          expect([more[end].track, ...more[end].contested]).toContain(less[end].track);
        }
        const carriers = new Map(more.likelyCarriers.map((carried) => [carried.person.id, carried]));
        for (const carried of less.likelyCarriers) {
          expect(ids(carriers.get(carried.person.id)!.from)).toEqual(expect.arrayContaining(keptIds(carried.from)));
          expect(ids(carriers.get(carried.person.id)!.to)).toEqual(expect.arrayContaining(keptIds(carried.to)));
        }
        if (ids(less.evidence).join() !== ids(more.evidence).join()) continue;
        // What rests on the same records says the same.
        expect([less.weakestConfidence, less.direction]).toEqual([more.weakestConfidence, more.direction]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(50);
});

it('the whole of a hidden record is hidden: what a viewer may not see changes no answer of theirs', async () => {
  const everything = `{ transfers(first: 500) { totalCount leftOut { undated withoutTrack } columns orderNotKnown { nodes { sentence } } }
    transferFlows(groupBy: SIDE, bucket: YEAR) { groups { label total } } byCamp: transferFlows(groupBy: CAMP) { groups { label total } }
    careerSequences { tracks count } ideaAdoptions { ideas firstOutside firstOutsidePossible adopted medianLagRange { least most } } trackDifferences { totalCount } }`;
  await fc.assert(
    fc.asyncProperty(randomWorld, async ({ entities, relationships }) => {
      const isOpen = ({ properties }: { properties: object }): boolean =>
        'sensitivity' in properties && properties.sensitivity === 'public';
      const open = { entities: entities.filter(isOpen), relationships: relationships.filter(isOpen) };
      const asked = await askView(viewOf({ entities, relationships }, 'public'), everything);
      expect(asked).toEqual(await askView(viewOf(open, 'confidential'), everything));
    }),
    { numRuns: 60 },
  );
});
