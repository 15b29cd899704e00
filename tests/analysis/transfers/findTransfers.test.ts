import { describe, expect, it } from 'vitest';
import { createSpans, unknownFuture } from '../../../server/analysis/temporalNetwork.ts';
import { orderOfAppearances, type Appearances } from '../../../server/analysis/transfers/appearances.ts';
import { bucketsBetween } from '../../../server/analysis/buckets.ts';
import { countFlows } from '../../../server/analysis/transfers/countFlows.ts';
import { distinctRuns } from '../../../server/analysis/transfers/distinctRuns.ts';
import { findTransfers, transferDirections } from '../../../server/analysis/transfers/findTransfers.ts';
import { lagBetween } from '../../../server/analysis/transfers/lag.ts';
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
  };
};

const told = (rows: readonly Row[], ranked = true) => {
  const { count, first, second, direction, definite } = findTransfers(
    toAppearances(rows),
    Int8Array.from(rows, ([, track]) => track),
    ranked,
  );
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
  const { spans } = toAppearances([
    [1, 0, 0, 100, 130, 131],
    [1, 0, 0, 110, 120, 121],
    [1, 0, 0, 200, 210, 211],
    [1, 0, 0, 200, unknownFuture, unknownFuture],
  ]);
  it('goes from first day to first day, and says the least and the most', () => {
    expect(lagBetween(spans, 0, 2)).toEqual({ lag: 100, least: 70, most: 110 });
  });
  it('is never less than nothing, as the order is that of the transfer', () => {
    expect(lagBetween(spans, 0, 1)).toEqual({ lag: 10, least: 0, most: 20 });
  });
  it('is open where a date is', () => {
    expect(lagBetween(spans, 0, 3)).toEqual({ lag: 100, least: 70, most: null });
    expect(lagBetween(spans, 3, 3)).toEqual({ lag: 0, least: null, most: null });
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
  const ledger = findTransfers(toAppearances(rows), track, true);
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
