import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fragility,
  startFragility,
  type FragilityOptions,
  type Passage,
} from '../../../server/analysis/brokerage/fragility.ts';
import { cone } from '../../../server/analysis/paths/cone.ts';
import { unreachedDay } from '../../../server/analysis/paths/unreached.ts';
import { openFuture, openPast, type TemporalNetwork } from '../../../server/analysis/temporalNetwork.ts';
import { randomEdges, toNetwork, type RandomEdge } from '../../support/randomNetwork.ts';

const passage: Passage = {
  window: { from: openPast, to: openFuture },
  traversal: Uint8Array.of(3, 1, 3, 2),
  allowed: null,
  passable: null,
  avoid: [],
};

const onDay = (from: number, to: number, day: number): RandomEdge => ({
  from,
  to,
  type: 0,
  confidence: 0,
  start: day,
  startLatest: day,
  endEarliest: day + 1,
  end: day + 1,
});

const ask = (group: readonly number[], candidates: readonly number[]): FragilityOptions => ({
  passage,
  group: Int32Array.from(group),
  candidates,
  budget: Infinity,
  seed: 1,
});

/** Ordered pairs of actors of different groups, joined by a path, of whom neither is this one. */
const joinedPairs = (
  network: TemporalNetwork,
  group: readonly number[],
  not: number,
  gone: readonly number[],
): string[] =>
  [...group.entries()].flatMap(([origin, own]) => {
    if (own < 0 || origin === not) return [];
    const { days } = cone(network, [origin], 'FORWARD', {
      ...passage,
      bearer: null,
      strict: false,
      certainty: 'POSSIBLE',
      avoid: gone,
    });
    return [...group.entries()]
      .filter(([other, theirs]) => theirs >= 0 && theirs !== own && other !== not)
      .filter(([other]) => days[other] !== unreachedDay('FORWARD'))
      .map(([other]) => `${origin} ${other}`);
  });

describe('fragility()', () => {
  it('is what removing each and searching again from everyone gives', () => {
    let lostInAll = 0;
    const cases = randomEdges.chain(({ nodeCount, edges }) =>
      fc.tuple(
        fc.constant(toNetwork(nodeCount, edges)),
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: nodeCount, maxLength: nodeCount }),
      ),
    );
    fc.assert(
      fc.property(cases, ([network, group]) => {
        const candidates = group.map((_, node) => node);
        const found = fragility(network, ask(group, candidates));
        for (const node of candidates) {
          const before = joinedPairs(network, group, node, []);
          const after = new Set(joinedPairs(network, group, node, [node]));
          const lost = before.filter((pair) => !after.has(pair)).length;
          expect([found.pairs[node], found.lost[node]]).toEqual([before.length, lost]);
          expect(found.share[node]).toBe(before.length === 0 ? NaN : lost / before.length);
          lostInAll += lost;
        }
      }),
      { numRuns: 150 },
    );
    expect(lostInAll).toBeGreaterThan(100);
  });

  it('worked by hand: who carries between two meetings, in the order of time', () => {
    // People 0 (side 0) and 2 (side 1); person 1, of neither, is with 0 at meeting 3 first and with 2 at meeting 4 later.
    const network = toNetwork(5, [onDay(0, 3, 1), onDay(1, 3, 1), onDay(1, 4, 2), onDay(2, 4, 2)]);
    const { share, pairs, lost } = fragility(network, ask([0, -1, 1, -1, -1], [1, 3, 0]));
    // Influence flows from 0 to 2 and not back, as meeting 4 came later.
    expect([...pairs]).toEqual([1, 1, 0]);
    expect([...lost]).toEqual([1, 1, 0]);
    expect([...share]).toEqual([1, 1, NaN]);
  });

  it('does the same for more origins than share a word', () => {
    // 80 of one side reach 80 of the other through the one in the middle; two of them have a way around.
    const middle = 160;
    const edges = Array.from({ length: 160 }, (_, node) => onDay(node, middle, node < 80 ? 1 : 2));
    const network = toNetwork(161, [...edges, onDay(0, 100, 5)]);
    const group = Array.from({ length: 160 }, (_, node) => (node < 80 ? 0 : 1));
    const found = fragility(network, ask([...group, -1], [middle, 0]));
    // Everyone of the later side reaches one of the earlier, 0, by way of 100; without the middle only those two are left.
    expect([found.pairs[0], found.lost[0]]).toEqual([80 * 80 + 80, 80 * 80 + 80 - 2]);
    expect([found.pairs[1], found.lost[1]]).toEqual([79 * 80, 0]);
  });

  it('searches from some only where the budget is small, says so, and stays near the truth', () => {
    const people = 640;
    const middle = people;
    const edges = Array.from({ length: people }, (_, node) => onDay(node, middle, node % 2));
    const around = Array.from({ length: people / 4 }, (_, place) => onDay(place * 4, place * 4 + 1, 9));
    const network = toNetwork(people + 1, [...edges, ...around]);
    const group = [...Array.from({ length: people }, (_, node) => node % 2), -1];
    const whole = fragility(network, ask(group, [middle]));
    expect([whole.origins, whole.actors]).toEqual([people, people]);
    const options = { ...ask(group, [middle]), budget: network.edgeCount * 2 * 6 };
    const some = fragility(network, options);
    expect([some.origins, some.actors]).toEqual([6 * 32, people]);
    expect(Math.abs(some.share[0]! - whole.share[0]!)).toBeLessThan(0.02);
    expect(fragility(network, options)).toEqual(some);
    expect(fragility(network, { ...options, budget: 0 }).origins).toBe(32);
  });
});

describe('startFragility()', () => {
  it('gives the same in steps as in one go, and says how far it is', () => {
    const network = toNetwork(4, [onDay(0, 1, 1), onDay(1, 2, 2), onDay(2, 3, 3)]);
    const options = ask([0, 0, 1, 1], [0, 1, 2, 3]);
    const run = startFragility(network, options);
    expect(() => run.result()).toThrow('before every candidate');
    const seen = [run.done];
    while (run.step(1)) seen.push(run.done);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(run.result()).toEqual(fragility(network, options));
  });
});
