import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftChangeKinds } from '../../client/state/draft.ts';
import { actorGroupings, actorTies } from '../../client/projection/fields.ts';
import { brokerMeasures } from '../../client/rooms/brokerage/fields.ts';
import { confidences, kinds, type View } from '../../client/state/view.ts';
import { criteria } from '../../client/rooms/paths/fields.ts';
import { startView } from '../../client/shell/address.ts';
import { transferDirections, transferGroupings, transferSorts } from '../../client/rooms/transfers/fields.ts';
import { fromSearch, toSearch } from '../../client/shell/address.ts';

const id = fc.stringMatching(/^[\p{L}\p{N}.:/~+&=%#'-]{1,30}$/u);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const typedDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => {
    const monthText = `${year}-${String(month).padStart(2, '0')}`;
    return fc.constantFrom(String(year), monthText, `${monthText}-${String(day).padStart(2, '0')}`);
  });
const window = fc.oneof(
  fc.constant(null),
  typedDate.map((from) => ({ from, to: null })),
  typedDate.map((to) => ({ from: null, to })),
  fc.tuple(typedDate, typedDate).map((dates) => {
    const [from, to] = dates.sort((first, second) => (first.slice(0, 4) < second.slice(0, 4) ? -1 : 1));
    return from.slice(0, 4) === to.slice(0, 4) ? { from: from.slice(0, 4), to: to.slice(0, 4) } : { from, to };
  }),
);
const weight = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
const view: fc.Arbitrary<View> = fc.record({
  projection: fc.constantFrom('lanes', 'network'),
  lens: fc.constantFrom('FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'),
  window,
  focus: ids,
  conflicts: ids,
  tracks: ids,
  sides: ids,
  kinds: fc.uniqueArray(fc.constantFrom(...kinds)),
  confidences: fc.uniqueArray(fc.constantFrom(...confidences)),
  certainty: fc.constantFrom('RECORDED', 'POSSIBLE', 'DEFINITE'),
  selection: fc.option(id),
  blend: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  unfolded: ids,
  panel: fc.constantFrom('none', 'paths', 'transfers', 'brokers', 'gaps'),
  tab: fc.constantFrom('ledger', 'flows', 'ideas', 'codings'),
  transferDirections: fc.uniqueArray(fc.constantFrom(...transferDirections)),
  carrierKind: fc.constantFrom(null, 'PERSON', 'IDEA'),
  transferCertainty: fc.constantFrom('POSSIBLE', 'DEFINITE'),
  transferSort: fc.constantFrom(...transferSorts),
  transferDescending: fc.boolean(),
  transfer: fc.option(fc.stringMatching(/^[a-z0-9.~-]{1,400}$/)),
  transferGrouping: fc.constantFrom(...transferGroupings),
  bucket: fc.option(typedDate),
  until: fc.option(typedDate),
  pathFrom: ids,
  pathTo: ids,
  pathsShown: fc.integer({ min: 1, max: 100 }),
  criterion: fc.constantFrom(...criteria),
  via: ids,
  avoid: ids,
  maxHops: fc.integer({ min: 1, max: 30 }),
  hubLimit: fc.option(fc.integer({ min: 1, max: 100_000 })),
  passStates: fc.boolean(),
  sharedEmployers: fc.boolean(),
  path: fc.option(id),
  compared: fc.option(id),
  pathCertainty: fc.constantFrom('POSSIBLE', 'DEFINITE'),
  influence: fc.option(id),
  direction: fc.constantFrom('FORWARD', 'BACKWARD'),
  actorTies: fc.uniqueArray(fc.constantFrom(...actorTies), { minLength: 1 }),
  tieWeight: fc.constantFrom('SHARED_BY_SIZE', 'COUNT'),
  actorGrouping: fc.constantFrom(...actorGroupings),
  measure: fc.constantFrom(...brokerMeasures),
  broker: fc.option(id),
  rankedBefore: window,
  gap: fc.option(fc.tuple(id, id)),
  smallestGroup: fc.integer({ min: 1, max: 1000 }),
  candidates: fc.boolean(),
  includeUnavailable: fc.boolean(),
  speaks: fc.option(fc.constantFrom('ar', 'fa', 'pt')),
  weights: fc.tuple(weight, weight, weight, weight, weight, weight),
  draft: fc.array(
    fc.record({
      kind: fc.constantFrom(...draftChangeKinds),
      person: fc.option(id),
      other: fc.option(id),
      meeting: fc.option(id),
      process: fc.option(id),
      date: fc.option(typedDate),
      side: fc.option(id),
    }),
    { maxLength: 4 },
  ),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

describe('toSearch() and fromSearch()', () => {
  it('bring every view back', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(fromSearch(toSearch(given))).toEqual(given);
      }),
    );
  });

  it('never fail, and always give a view that can be written and read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = fromSearch(`?${text}`);
        expect(fromSearch(toSearch(read))).toEqual(read);
      }),
    );
  });
});

describe('toSearch()', () => {
  it('is empty at the start', () => expect(toSearch(startView)).toBe(''));

  it('is short and readable', () => {
    const search = toSearch({
      ...startView,
      focus: ['oslo-channel', 'mells-park-talks'],
      window: { from: '1992', to: '1993-09' },
      projection: 'network',
      kinds: ['PERSON', 'MEETING'],
      tracks: ['I', '1.5'],
    });
    expect(search).toBe(
      '?focus=oslo-channel,mells-park-talks&window=1992..1993-09&view=network&tracks=I,1.5&kinds=person,meeting',
    );
  });
});

describe('fromSearch()', () => {
  it.each([
    ['an unknown projection', 'view=globe'],
    ['an unknown kind', 'kinds=person,planet'],
    ['a day that does not exist', 'window=1992-02-30..1993'],
    ['a window that ends before it begins', 'window=1993..1992'],
    ['a window without dates', 'window=..'],
    ['an ambiguous date', 'window=04/10/1998..'],
    ['a blend out of range', 'blend=7'],
    ['a blend that is no number', 'blend=much'],
    ['an id with a blank', 'select=a b'],
    ['an unknown panel', 'panel=cellar'],
    ['an unknown criterion', 'by=luck'],
    ['no hops at all', 'hops=0'],
    ['half a hop', 'hops=2.5'],
    ['a limit that is no number', 'hub=many'],
    ['an unknown lens', 'lens=ten'],
    ['an unknown tab', 'tab=attic'],
    ['a direction that is none', 'moves=upward,inward'],
    ['a carrier of another kind', 'carrier=ship'],
    ['an unknown order', 'sort=luck'],
    ['a stretch of time that is no date', 'bucket=soon'],
  ])('falls back on %s and keeps the rest', (_, broken) => {
    expect(fromSearch(`?${broken}&focus=oslo-channel`)).toEqual({ ...startView, focus: ['oslo-channel'] });
  });

  it('reads a window that is open on one side', () => {
    expect(fromSearch('?window=1992..').window).toEqual({ from: '1992', to: null });
    expect(fromSearch('?window=..1993-09').window).toEqual({ from: null, to: '1993-09' });
  });

  it('reads a search for paths', () => {
    const read = fromSearch('?panel=paths&from=a&to=b&by=latest-departure&hops=5&states=pass&path=1x');
    expect(read).toEqual({
      ...startView,
      panel: 'paths',
      pathFrom: ['a'],
      pathTo: ['b'],
      criterion: 'LATEST_DEPARTURE',
      maxHops: 5,
      passStates: true,
      path: '1x',
    });
  });

  it('reads a ledger of transfers', () => {
    const read = fromSearch('?lens=derived&panel=transfers&moves=upward,lateral&carrier=idea&order=definite&sort=lag');
    expect(read).toEqual({
      ...startView,
      lens: 'DERIVED_TRACKS',
      panel: 'transfers',
      transferDirections: ['UPWARD', 'LATERAL'],
      carrierKind: 'IDEA',
      transferCertainty: 'DEFINITE',
      transferSort: 'LAG',
    });
  });

  it('names the three lenses by one word each', () => {
    const words = (['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS'] as const).map((lens) =>
      toSearch({ ...startView, lens }),
    );
    expect(words).toEqual(['', '?lens=derived', '?lens=nine']);
    expect(fromSearch('?lens=four')).toEqual(startView);
  });

  it('reads lists whose commas were escaped on the way', () => {
    expect(fromSearch('?focus=a%2Cb').focus).toEqual(['a', 'b']);
  });
});
