import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectAffiliations } from '../../../server/analysis/brokerage/projectAffiliations.ts';
import { projectMeetings } from '../../../server/analysis/brokerage/projectMeetings.ts';
import { byCount, byNewman, type TieWeight } from '../../../server/analysis/brokerage/tieWeight.ts';
import { openFuture, openPast, unknownFuture, unknownPast } from '../../../server/analysis/temporalNetwork.ts';
import { difference, matrixOfNetwork } from './cases.ts';

type Participation = readonly [person: number, event: number];
type Affiliation = readonly [person: number, institution: number, start: number, end: number];

const always = { from: openPast, to: openFuture };

const meet = (people: number, events: number, rows: readonly Participation[], weigh: TieWeight): number[][] =>
  matrixOfNetwork(
    projectMeetings(
      people,
      events,
      { person: Int32Array.from(rows, ([person]) => person), event: Int32Array.from(rows, ([, event]) => event) },
      weigh,
    ),
  );

const belong = (
  people: number,
  institutions: number,
  rows: readonly Affiliation[],
  window: { from: number; to: number },
  weigh: TieWeight,
): number[][] =>
  matrixOfNetwork(
    projectAffiliations(
      people,
      institutions,
      {
        person: Int32Array.from(rows, ([person]) => person),
        institution: Int32Array.from(rows, ([, institution]) => institution),
        start: Int32Array.from(rows, ([, , start]) => start),
        end: Int32Array.from(rows, ([, , , end]) => end),
      },
      window,
      weigh,
    ),
  );

const pairs = (people: number, of: (a: number, b: number) => number): number[][] =>
  Array.from({ length: people }, (_, a) => Array.from({ length: people }, (_unused, b) => (a === b ? 0 : of(a, b))));

describe('projectMeetings()', () => {
  it('gives each pair 1/(n - 1) for each meeting, worked by hand', () => {
    // Meeting 0: persons 0, 1, 2. Meeting 1: 0 and 1. Meeting 2: 3 alone. Person 1 is named twice at meeting 0.
    const rows: Participation[] = [[1, 0], [0, 0], [2, 0], [1, 0], [0, 1], [1, 1], [3, 2]]; // prettier-ignore
    expect(meet(4, 3, rows, byNewman)).toEqual([
      [0, 1.5, 0.5, 0],
      [1.5, 0, 0.5, 0],
      [0.5, 0.5, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(meet(4, 3, rows, byCount)[0]).toEqual([0, 2, 1, 0]);
  });

  it('is what the definition says, and everyone has as much weight as meetings with others', () => {
    const given = fc.array(fc.tuple(fc.nat(8), fc.nat(5)), { maxLength: 40 });
    fc.assert(
      fc.property(given, (rows) => {
        const eventsOf = (person: number): Set<number> =>
          new Set(rows.filter(([who]) => who === person).map(([, event]) => event));
        const sizeOf = (event: number): number =>
          new Set(rows.filter(([, what]) => what === event).map(([person]) => person)).size;
        const shared = (a: number, b: number): number[] => [...eventsOf(a)].filter((event) => eventsOf(b).has(event));
        const sum = (events: readonly number[], of: (event: number) => number): number =>
          events.reduce((total, event) => total + of(event), 0);
        const newman = meet(9, 6, rows, byNewman);
        const expected = pairs(9, (a, b) => sum(shared(a, b), (event) => 1 / (sizeOf(event) - 1)));
        expect(difference(newman.flat(), expected.flat())).toBeLessThan(1e-12);
        expect(meet(9, 6, rows, byCount)).toEqual(pairs(9, (a, b) => shared(a, b).length));
        for (let person = 0; person < 9; person += 1) {
          const met = [...eventsOf(person)].filter((event) => sizeOf(event) > 1).length;
          expect(newman[person]!.reduce((total, weight) => total + weight, 0)).toBeCloseTo(met, 12);
        }
      }),
    );
  });

  it('makes room for more ties than it reckoned with', () => {
    const rows = Array.from({ length: 200 }, (_, person): Participation => [person, 0]);
    expect(
      meet(200, 1, rows, byCount)
        .flat()
        .filter((weight) => weight === 1),
    ).toHaveLength(200 * 199);
  });
});

describe('projectAffiliations()', () => {
  it('ties who belonged at the same time, not one after the other', () => {
    const rows: Affiliation[] = [[0, 0, 10, 20], [1, 0, 20, 30], [2, 0, 15, 25]]; // prettier-ignore
    expect(belong(3, 1, rows, always, byCount)).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [1, 1, 0],
    ]);
    // Until day 20 two belonged, and after it another two; before day 15 one alone.
    expect(belong(3, 1, rows, { from: 10, to: 20 }, byNewman)[0]).toEqual([0, 0, 1]);
    expect(belong(3, 1, rows, { from: 10, to: 21 }, byNewman)[0]).toEqual([0, 0, 0.5]);
    expect(
      belong(3, 1, rows, { from: 10, to: 15 }, byNewman)
        .flat()
        .some((weight) => weight > 0),
    ).toBe(false);
  });

  it('counts unknown dates as always in the longest reading and as never in the shortest', () => {
    const row = (person: number, start: number, end: number): Affiliation => [person, 0, start, end];
    expect(belong(2, 1, [row(0, unknownPast, unknownFuture), row(1, 5, 6)], always, byCount)[0]).toEqual([0, 1]);
    expect(belong(2, 1, [row(0, unknownFuture, unknownPast), row(1, 5, 6)], always, byCount)[0]).toEqual([0, 0]);
  });

  it('is what the definition says', () => {
    const given = fc.array(
      fc
        .tuple(fc.nat(6), fc.nat(3), fc.nat(20), fc.nat(9))
        .map(([person, institution, start, length]): Affiliation => [person, institution, start, start + length]),
      { maxLength: 30 },
    );
    const windows = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(given, windows, (rows, window) => {
        const dayBoth = (one: Affiliation, other: Affiliation): boolean =>
          Math.max(one[2], other[2], window.from) < Math.min(one[3], other[3], window.to);
        const sizeOf = (at: number): number =>
          new Set(rows.filter((row) => row[1] === at && dayBoth(row, row)).map(([person]) => person)).size;
        const weight = (a: number, b: number): number =>
          [0, 1, 2, 3]
            .filter((at) =>
              rows.some(
                (one) =>
                  one[0] === a &&
                  one[1] === at &&
                  rows.some((other) => other[0] === b && other[1] === at && dayBoth(one, other)),
              ),
            )
            .reduce((total, at) => total + 1 / (sizeOf(at) - 1), 0);
        const found = belong(7, 4, rows, window, byNewman);
        expect(difference(found.flat(), pairs(7, weight).flat())).toBeLessThan(1e-12);
      }),
    );
  });
});
