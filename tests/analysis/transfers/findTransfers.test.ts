import { describe, expect, it } from 'vitest';
import { createSpans, unknownFuture } from '../../../server/analysis/temporalNetwork.ts';
import {
  latestBeginning,
  orderOfAppearances,
  type Appearances,
} from '../../../server/analysis/transfers/appearances.ts';
import { bucketsBetween } from '../../../server/analysis/buckets.ts';
import { countFlows } from '../../../server/analysis/transfers/countFlows.ts';
import { distinctRuns } from '../../../server/analysis/transfers/distinctRuns.ts';
import { findTransfers, transferDirections } from '../../../server/analysis/transfers/findTransfers.ts';
import { knownLag, lagBetween, shorterFirst } from '../../../server/analysis/transfers/lag.ts';
import { parseEdtf } from '../../../server/domain/edtf.ts';
import { toIsoDay } from '../../../server/domain/days.ts';

/** An appearance: carrier, track, process, first day, last day on which it can have begun, day after its last. */
type Row = [carrier: number, track: number, process: number, start: number, startLatest: number, end: number];

const toAppearances = (rows: readonly Row[]): Appearances => {
  const spans = createSpans(rows.length);
  for (const [place, [, , , start, startLatest, end]] of rows.entries()) {
    spans.start[place] = start;
    spans.startLatest[place] = startLatest;
    spans.endEarliest[place] = start + 1;
    spans.end[place] = end;
  }
  return {
    count: rows.length,
    carrier: Int32Array.from(rows, ([carrier]) => carrier),
    process: Int32Array.from(rows, ([, , process]) => process),
    spans,
    latest: Int32Array.from(rows, ([, , , , startLatest]) => startLatest),
  };
};

const find = (rows: readonly Row[], ranked = true) =>
  findTransfers(
    toAppearances(rows),
    Int8Array.from(rows, ([, track]) => track),
    ranked,
  );

const told = (rows: readonly Row[], ranked = true) => {
  const { count, first, second, direction, definite } = find(rows, ranked).transfers;
  return Array.from({ length: count }, (_, place) =>
    [first[place], second[place], transferDirections[direction[place]!], definite[place] === 1 ? 'definite' : ''].join(
      ' ',
    ),
  );
};

describe('findTransfers()', () => {
  it('finds changes of track and of process, each with its direction', () => {
    expect(
      told([
        [7, 2, 1, 0, 0, 1],
        [7, 0, 1, 5, 5, 6],
        [7, 1, 2, 9, 9, 10],
        [7, 1, 3, 20, 20, 21],
        // The same track and process: nothing.
        [7, 1, 3, 30, 30, 31],
        // The same track, but no process: nothing, in neither order.
        [7, 1, -1, 40, 40, 41],
        [7, 1, 4, 50, 50, 51],
      ]),
    ).toEqual(['0 1 UPWARD definite', '1 2 DOWNWARD definite', '2 3 LATERAL definite']);
  });

  it('never leads from one carrier to another, and passes over what cannot be placed', () => {
    expect(
      told([
        [1, 2, 1, 0, 0, 1],
        [2, 0, 1, 1, 1, 2],
        [2, -1, 1, 2, 2, 3],
        [2, 2, 1, 3, 3, 4],
        [3, -1, 1, 0, 0, 1],
        [3, 1, 1, 1, 1, 2],
      ]),
    ).toEqual(['1 3 DOWNWARD definite']);
  });

  it('is definite up to the last day of the first being the first day of the second', () => {
    expect(
      told([
        [1, 2, 1, 0, 0, 10],
        [1, 0, 1, 9, 9, 10],
      ]),
    ).toEqual(['0 1 UPWARD definite']);
    expect(
      told([
        [1, 2, 1, 0, 0, 11],
        [1, 0, 1, 9, 9, 12],
      ]),
    ).toEqual(['0 1 UPWARD ']);
    expect(
      told([
        [1, 2, 1, 0, 0, unknownFuture],
        [1, 0, 1, 9, 9, 10],
      ]),
    ).toEqual(['0 1 UPWARD ']);
  });

  it('under a lens without ranks knows no up and down', () => {
    expect(
      told(
        [
          [1, 2, 1, 0, 0, 1],
          [1, 0, 2, 9, 9, 10],
          [1, 0, 3, 12, 12, 13],
        ],
        false,
      ),
    ).toEqual(['0 1 UNRANKED definite', '1 2 LATERAL definite']);
  });
});

describe('pairs whose order is not known', () => {
  const unordered = (rows: readonly Row[]) => {
    const { transfers, orderNotKnown } = find(rows);
    expect(transfers.count).toBe(0);
    return Array.from({ length: orderNotKnown.count }, (_, place) =>
      [orderNotKnown.first[place], orderNotKnown.second[place]].join(' '),
    );
  };

  it('have one that can have begun on any of the days around the other', () => {
    // Somewhere in thirty years, and some day of one of these; the same with an end that is not known.
    expect(
      unordered([
        [1, 2, 1, 0, 10_999, 11_000],
        [1, 0, -1, 92, 456, 457],
      ]),
    ).toEqual(['0 1']);
    expect(
      unordered([
        [1, 2, 1, 0, unknownFuture, unknownFuture],
        [1, 0, -1, 92, 456, 457],
      ]),
    ).toEqual(['0 1']);
    // Some day of a year, and three known days of it.
    expect(
      unordered([
        [1, 0, -1, 0, 364, 365],
        [1, 2, 1, 19, 19, 22],
      ]),
    ).toEqual(['0 1']);
    // Both on some day of the same year; a known beginning with the first day of the stretch around it.
    expect(
      unordered([
        [1, 0, -1, 0, 364, 365],
        [1, 2, 1, 0, 364, 365],
      ]),
    ).toEqual(['0 1']);
    expect(
      unordered([
        [1, 0, -1, 0, 0, 40],
        [1, 2, 1, 0, 364, 365],
      ]),
    ).toEqual(['0 1']);
    // The same track in two processes.
    expect(
      unordered([
        [1, 2, 1, 0, 364, 365],
        [1, 2, 2, 19, 19, 22],
      ]),
    ).toEqual(['0 1']);
  });

  it('are none where the days overlap without holding each other: the one that begins and ends first comes first, perhaps', () => {
    expect(
      told([
        [1, 2, 1, 0, 999, 1000],
        [1, 0, 1, 900, 1264, 1265],
      ]),
    ).toEqual(['0 1 UPWARD ']);
  });

  it('are none where the first began on a known day, however long it went on', () => {
    expect(
      told([
        [1, 2, 1, 0, 0, 30],
        [1, 0, 1, 10, 12, 13],
      ]),
    ).toEqual(['0 1 UPWARD ']);
  });

  it('are none where the one can but be over, or not have begun', () => {
    expect(
      told([
        [1, 2, 1, 0, 364, 365],
        [1, 0, 1, 364, 364, 365],
      ]),
    ).toEqual(['0 1 UPWARD definite']);
    expect(
      told([
        [1, 0, 1, 0, 0, 1],
        [1, 2, 1, 0, 364, 365],
      ]),
    ).toEqual(['0 1 DOWNWARD definite']);
  });

  it('are none where the order makes no difference', () => {
    expect(
      unordered([
        [1, 2, 1, 0, 364, 365],
        [1, 2, 1, 19, 19, 22],
      ]),
    ).toEqual([]);
  });

  it('are none where the carrier was in the same place before: from there it went in any case', () => {
    const stretch: Row = [1, 2, 1, 2, 366, 367];
    expect(told([[1, 2, 1, 0, 0, 1], stretch, [1, 0, 1, 200, 200, 201]])).toEqual(['0 2 UPWARD definite']);
    // Not from another track or process, nor where that appearance has no order to it either.
    expect(told([[1, 1, 1, 0, 0, 1], stretch, [1, 0, 1, 200, 200, 201]])).toEqual(['0 1 DOWNWARD definite']);
    expect(told([[1, 2, 2, 0, 0, 1], stretch, [1, 0, 1, 200, 200, 201]])).toEqual(['0 1 LATERAL definite']);
    expect(unordered([[1, 2, 1, 0, 400, 401], stretch, [1, 0, 1, 200, 200, 201]])).toEqual(['1 2']);
    expect(unordered([[2, 2, 1, 0, 0, 1], stretch, [1, 0, 1, 200, 200, 201]])).toEqual(['1 2']);
    // From an office the carrier did not go across to another process of Track I, but from the first process it may have.
    expect(
      unordered([
        [1, 0, -1, 0, 0, 1],
        [1, 0, 1, 2, 366, 367],
        [1, 0, 2, 200, 200, 201],
      ]),
    ).toEqual(['1 2']);
  });

  it('do not keep what follows from being a transfer', () => {
    const rows: Row[] = [
      [1, 2, 1, 0, 10_999, 11_000],
      [1, 0, -1, 92, 456, 457],
      [1, 2, 2, 7000, 7000, 7003],
    ];
    expect(told(rows)).toEqual(['1 2 DOWNWARD definite']);
  });
});

describe('latestBeginning()', () => {
  const spans = {
    start: Int32Array.from([0, 0, 0, 0, 0]),
    startLatest: Int32Array.from([30, 0, 0, 30, 0]),
    end: Int32Array.from([31, 366, 367, unknownFuture, 1]),
  };
  it('is as recorded within a year, and otherwise, or of a process as a whole, the last day', () => {
    const latest = (isWhole: boolean) => [0, 1, 2, 3, 4].map((place) => latestBeginning(spans, place, isWhole));
    expect(latest(false)).toEqual([30, 0, 366, unknownFuture, 0]);
    expect(latest(true)).toEqual([30, 365, 366, unknownFuture, 0]);
  });
});

describe('the order of appearances', () => {
  it('is by first day, then by last day with what is open last, then by id', () => {
    const start = Int32Array.from([5, 5, 5, -3]);
    const end = Int32Array.from([unknownFuture, 8, 8, 20]);
    const keys = ['a', 'c', 'b', 'z'];
    const inOrder = [0, 1, 2, 3].sort(orderOfAppearances({ start, end }, (place) => keys[place]!));
    expect(inOrder.map((place) => keys[place])).toEqual(['z', 'b', 'c', 'a']);
  });
});

describe('lagBetween()', () => {
  const appearances = toAppearances([
    [1, 0, 0, 100, 130, 131],
    [1, 0, 0, 110, 120, 121],
    [1, 0, 0, 200, 210, 211],
    [1, 0, 0, 200, unknownFuture, unknownFuture],
    [1, 0, 0, 300, 300, 301],
  ]);
  it('says the least and the most that can lie between both beginnings', () => {
    expect(lagBetween(appearances, 0, 2)).toEqual({ least: 70, most: 110 });
  });
  it('is never less than nothing, as the order is that of the transfer', () => {
    expect(lagBetween(appearances, 0, 1)).toEqual({ least: 0, most: 20 });
  });
  it('is open where a date is', () => {
    expect(lagBetween(appearances, 0, 3)).toEqual({ least: 70, most: null });
    expect(lagBetween(appearances, 3, 3)).toEqual({ least: null, most: null });
  });
  it('is known to the day where both are', () => {
    expect(knownLag({ least: 5, most: 5 })).toBe(5);
    expect([knownLag({ least: 5, most: 6 }), knownLag({ least: null, most: null })]).toEqual([null, null]);
  });
  it('stands in order by the least, then by the most, what is open last', () => {
    const lags = [
      { least: 5, most: null },
      { least: null, most: 9 },
      { least: 5, most: 7 },
      { least: 0, most: 3 },
    ];
    expect(lags.toSorted(shorterFirst)).toEqual([lags[3], lags[1], lags[2], lags[0]]);
  });
});

describe('bucketsBetween()', () => {
  const day = (text: string): number => (parseEdtf(text) as { earliest: number }).earliest;
  it.each([
    ['MONTH', '1999-12-31', '2000-02-01', ['1999-12-01', '2000-01-01', '2000-02-01', '2000-03-01']],
    ['QUARTER', '1999-12-31', '2000-02-01', ['1999-10-01', '2000-01-01', '2000-04-01']],
    ['YEAR', '1999-12-31', '2000-02-01', ['1999-01-01', '2000-01-01', '2001-01-01']],
    ['QUARTER', '1969-02-01', '1969-02-01', ['1969-01-01', '1969-04-01']],
  ] as const)('of a %s from %s to %s', (bucket, from, to, starts) => {
    const buckets = bucketsBetween(day(from), day(to), bucket);
    expect(buckets.starts.map(toIsoDay)).toEqual(starts);
    expect([buckets.placeOf(day(from)), buckets.placeOf(day(to))]).toEqual([0, starts.length - 2]);
  });
  it('are years where months would be too many', () => {
    expect(bucketsBetween(day('1000'), day('1999'), 'MONTH').starts).toHaveLength(1001);
  });
});

it('countFlows() counts each transfer once, in the order of groups, buckets and tracks', () => {
  const rows: Row[] = [
    [1, 2, 1, 0, 0, 1],
    [1, 0, 1, 5, 5, 6],
    [2, 2, 1, 0, 0, 9],
    [2, 0, 1, 5, 5, 6],
    [3, 0, 1, 0, 0, 1],
    [3, 2, 1, 50, 50, 51],
  ];
  const track = Int8Array.from(rows, ([, place]) => place);
  const ledger = findTransfers(toAppearances(rows), track, true).transfers;
  const all = Int32Array.from([2, 0, 1]);
  expect(
    countFlows(
      ledger,
      all,
      track,
      { groups: 1, buckets: 2, tracks: 4 },
      (transfer) => (transfer === 2 ? 1 : 0),
      () => 0,
    ),
  ).toEqual([
    { group: 0, bucket: 0, from: 2, to: 0, count: 2, definite: 1 },
    { group: 0, bucket: 1, from: 0, to: 2, count: 1, definite: 1 },
  ]);
});

it('distinctRuns() keeps one of each run', () => {
  expect(distinctRuns([2, 2, 1, 2, 0, 0])).toEqual([2, 1, 2, 0]);
});
