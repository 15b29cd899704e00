import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../../server/analysis/actors/findCommunities.ts';
import type { ActorWorld } from '../../../server/analysis/actors/actorWorld.ts';
import { createSpans } from '../../../server/analysis/temporalNetwork.ts';

interface Ties {
  readonly people: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** People tied by records of just that, each tie of weight 1. */
const worldOf = ({ people, from, to }: Ties): ActorWorld => {
  const none = new Int32Array(0);
  return {
    personCount: people,
    eventCount: 0,
    institutionCount: 0,
    attendances: { person: none, event: none, spans: createSpans(0) },
    eventSpans: createSpans(0),
    isProcess: new Uint8Array(0),
    affiliations: { person: none, institution: none, spans: createSpans(0) },
    ties: { from: Int32Array.from(from), to: Int32Array.from(to), spans: createSpans(from.length) },
    attendancesTie: false,
    isWeighedBySize: false,
    window: { from: 0, to: 1 },
    definite: false,
  };
};

/** Newman & Girvan, Phys. Rev. E 69, 026113 (2004): ties within communities less those that chance would put there. */
const modularity = ({ people, from, to }: Ties, communityOf: ArrayLike<number>): number => {
  const degree = Array.from({ length: people }, () => 0);
  for (const ends of [from, to]) for (const person of ends) degree[person]! += 1;
  const total = from.length;
  const inside = from.filter((person, tie) => communityOf[person] === communityOf[to[tie]!]).length;
  const sums = new Map<number, number>();
  for (const [person, ties] of degree.entries()) {
    sums.set(communityOf[person]!, (sums.get(communityOf[person]!) ?? 0) + ties);
  }
  return inside / total - [...sums.values()].reduce((sum, ties) => sum + (ties / (2 * total)) ** 2, 0);
};

const readTies = (name: string, people: number): Ties => {
  const file = new URL(`../../fixtures/brokerage/${name}`, import.meta.url);
  const rows: Readonly<Record<string, string>>[] = parse(readFileSync(file), { columns: true });
  return { people, from: rows.map(({ from }) => Number(from) - 1), to: rows.map(({ to }) => Number(to) - 1) };
};

const found = (ties: Ties): Int32Array => findCommunities({ world: worldOf(ties) }, () => {});

describe('communities', () => {
  it('of two circles of four and a bridge are the circles', () => {
    const circle = (first: number): [number, number][] =>
      [0, 1, 2, 3].flatMap((one) =>
        [0, 1, 2, 3].slice(one + 1).map((other): [number, number] => [first + one, first + other]),
      );
    const pairs = [...circle(0), ...circle(4), [3, 4] as [number, number]];
    const ties = { people: 8, from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) };
    const communityOf = found(ties);
    expect(new Set(communityOf.slice(0, 4)).size).toBe(1);
    expect(new Set(communityOf.slice(4)).size).toBe(1);
    expect(communityOf[0]).not.toBe(communityOf[4]);
    // Twelve of thirteen ties inside, half of all ends on each side.
    expect(modularity(ties, communityOf)).toBeCloseTo(12 / 13 - 1 / 2, 12);
  });

  it('of the karate club are as modular as any can be, but for a hundredth', () => {
    const ties = readTies('karate.ties.csv', 34);
    const value = modularity(ties, found(ties));
    // The optimum, proven: Brandes et al., IEEE Trans. Knowl. Data Eng. 20 (2008) 172-188, table 1.
    const optimum = 0.4198;
    expect(value).toBeLessThanOrEqual(optimum + 0.00005);
    expect(value).toBeGreaterThan(optimum - 0.01);
  });

  it('are the same each time, and everyone has one', () => {
    const ties = readTies('karate.ties.csv', 34);
    expect(found(ties)).toEqual(found(ties));
    expect(found(ties).every((community) => community >= 0)).toBe(true);
  });
});
