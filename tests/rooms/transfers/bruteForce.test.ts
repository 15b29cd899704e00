import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLedger, type PlainLedger, type PlainTransfer } from '../../fixtures/transfers/bruteForce.ts';
import { soundWorld } from '../../fixtures/transfers/randomWorld.ts';
import { viewOf, visibleRecords } from '../../fixtures/transfers/records.ts';
import { world } from '../../fixtures/transfers/world.ts';
import { askView } from '../../support/askView.ts';

interface End {
  readonly at: { readonly id: string };
  readonly track: string;
  readonly contested: readonly string[];
  readonly side: { readonly id: string } | null;
}
type Answered = Pick<PlainTransfer, 'direction' | 'via' | 'withinProcess' | 'certainty' | 'lag'> & {
  readonly carrier: { readonly id: string };
  readonly from: End;
  readonly to: End;
  readonly weakestConfidence: string;
  readonly lagRange: { readonly least: number | null; readonly most: number | null };
};

const query = `{ transfers(sort: CARRIER, first: 500) {
  orderNotKnown(first: 500) { totalCount nodes { carrier { id } around { at { id } } within { at { id } } } } nodes { carrier { id } direction via withinProcess certainty
  weakestConfidence lag lagRange { least most }
  from { at { id } track contested side { id } } to { at { id } track contested side { id } } } } }`;

interface AnsweredPair {
  readonly carrier: { readonly id: string };
  readonly around: { readonly at: { readonly id: string } };
  readonly within: { readonly at: { readonly id: string } };
}

const plainPairs = (pairs: readonly AnsweredPair[]): string[] =>
  pairs.map(({ carrier, around, within }) => `${carrier.id}: ${around.at.id} around ${within.at.id}`).sort();

const pairsOf = ({ orderNotKnown }: PlainLedger): string[] =>
  orderNotKnown.map(({ carrier, around, within }) => `${carrier}: ${around} around ${within}`).sort();

const plain = ({ carrier, from, to, weakestConfidence, lagRange, ...rest }: Answered): PlainTransfer => ({
  carrier: carrier.id,
  from: from.at.id,
  to: to.at.id,
  fromTrack: from.track,
  toTrack: to.track,
  fromContested: from.contested.join(),
  toContested: to.contested.join(),
  fromSide: from.side?.id ?? null,
  toSide: to.side?.id ?? null,
  weakest: weakestConfidence,
  ...lagRange,
  ...rest,
});

it('the ledger of any small world is that of the plain definition, for every clearance', async () => {
  await fc.assert(
    fc.asyncProperty(
      soundWorld,
      fc.constantFrom('public', 'restricted', 'confidential'),
      async (records, clearance) => {
        const { transfers } = await askView(viewOf(records, clearance), query);
        // Names are ids here, so this order is by carrier, then by arrival.
        const expected = plainLedger(visibleRecords(records, clearance));
        expect(transfers.nodes.map(plain)).toEqual(expected.transfers);
        expect(plainPairs(transfers.orderNotKnown.nodes)).toEqual(pairsOf(expected));
        expect(transfers.orderNotKnown.totalCount).toBe(expected.orderNotKnown.length);
      },
    ),
    { numRuns: 400 },
  );
});

it('the plain definition finds the hand-made transfers too', async () => {
  const { transfers } = await askView(viewOf(world), query);
  const expected = plainLedger(visibleRecords(world, 'public'));
  expect(transfers.nodes.map(plain)).toEqual(expected.transfers);
  expect(plainPairs(transfers.orderNotKnown.nodes)).toEqual(pairsOf(expected));
});
