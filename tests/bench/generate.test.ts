import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateColumns, generateRecords, toNetworkColumns, type Order } from '../../bench/generate.ts';
import { freeTypeCounts, kindCounts } from '../../bench/synthetic/shape.ts';
import type { Spans } from '../../server/analysis/temporalNetwork.ts';
import { parseEdtf } from '../../server/domain/edtf.ts';
import { relationshipTypes } from '../../server/domain/kinds.ts';
import type { Properties, Records } from '../../server/domain/records.ts';
import { slugPattern } from '../../server/domain/slugs.ts';
import { curatedDataset } from '../../server/process/config.ts';
import { readDataset } from '../../server/rooms/imports/readDataset.ts';
import { toRecords } from '../../server/rooms/imports/toRecords.ts';

const order: fc.Arbitrary<Order> = fc
  .record({ nodes: fc.integer({ min: 200, max: 600 }), perNode: fc.integer({ min: 1, max: 8 }), seed: fc.nat() })
  .map(({ nodes, perNode, seed }) => ({ nodes, edges: nodes * perNode, seed }));

const tally = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const shareOf = (counts: ReadonlyMap<string, number>, word: string, among: readonly string[]): number =>
  (counts.get(word) ?? 0) / among.reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);

const curated = async (): Promise<Records> => {
  const reading = await readDataset(curatedDataset);
  if ('faults' in reading) throw new Error('The curated dataset has faults.');
  return toRecords(reading.dataset);
};

const dateNames = ['born', 'died', 'founded', 'dissolved', 'from', 'to', 'originDate', 'date', 'published'];

const datesOf = (records: Records): { properties: Properties; name: string; text: string }[] =>
  [...records.entities, ...records.relationships].flatMap(({ properties }) =>
    dateNames.flatMap((name) => {
      const text = properties[name];
      return typeof text === 'string' ? [{ properties, name, text }] : [];
    }),
  );

const precisionOf = (text: string): string =>
  ['year', 'month', 'day'][text.replace(/[~?]/g, '').split('-').length - 1] ?? text;

/** Influence between things of random dates may contradict them: then its span is empty, and nothing passes by it. */
const expectValid = (
  { start, startLatest, endEarliest, end }: Spans,
  mayBeEmpty: (at: number) => boolean = () => false,
): void => {
  const isEmpty = (at: number): boolean => start[at] === end[at] && mayBeEmpty(at);
  const isValid = (at: number): boolean =>
    start[at]! <= startLatest[at]! && endEarliest[at]! <= end[at]! && (start[at]! < end[at]! || isEmpty(at));
  expect(start.findIndex((_, at) => !isValid(at))).toBe(-1);
};

describe('generateRecords', () => {
  it('gives the same data for the same seed, and other data for another', () => {
    fc.assert(
      fc.property(order, (given) => {
        expect(generateRecords(given)).toEqual(generateRecords(given));
        expect(generateRecords({ ...given, seed: given.seed + 1 })).not.toEqual(generateRecords(given));
      }),
      { numRuns: 10 },
    );
  });

  it('gives as much as was ordered, with ids of their own and ends that exist', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { entities, relationships } = generateRecords(given);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(given.nodes);
        expect(new Set(relationships.map(({ id }) => id)).size).toBe(given.edges);
        expect(relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)).toEqual([]);
        expect(entities.filter(({ id }) => !slugPattern.test(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('marks every name that it makes up', () => {
    const { entities } = generateRecords({ nodes: 500, edges: 1000, seed: 3 });
    const names = entities.flatMap(({ kind, properties }) => (kind === 'TRACK' ? [] : [properties['name']]));
    expect(names.filter((name) => typeof name !== 'string' || !name.startsWith('Synthetic '))).toEqual([]);
  });

  it('writes dates that mean what it says they mean', () => {
    const dates = datesOf(generateRecords({ nodes: 500, edges: 2000, seed: 3 }));
    for (const { properties, name, text } of dates) {
      expect(parseEdtf(text)).toMatchObject({
        earliest: properties[`${name}Earliest`],
        latest: properties[`${name}Latest`],
      });
    }
  });

  it('refuses to leave out what every entity needs', () => {
    expect(() => generateRecords({ nodes: 500, edges: 10, seed: 3 })).toThrow(/need \d+ relationships at least/);
  });
});

describe('generateColumns', () => {
  it('gives the same network as the records, with spans that end after they begin', () => {
    fc.assert(
      fc.property(order, (given) => {
        const columns = generateColumns(given);
        const { entities, relationships } = generateRecords(given);
        expect(columns).toEqual(toNetworkColumns(entities, relationships, relationships.length));
        expectValid(columns.nodeSpans);
        const influence = relationshipTypes.indexOf('INFLUENCED');
        expectValid(columns.edges.spans, (at) => columns.edges.type[at] === influence);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the shape of what is generated', () => {
  it('is that of the curated data, in kinds, types and precision of dates', async () => {
    const theirs = await curated();
    const ours = generateRecords({ nodes: theirs.entities.length, edges: theirs.relationships.length, seed: 3 });
    const compare = (wordsOf: (records: Records) => string[], among: readonly string[], tolerance: number): void => {
      const counts = { ours: tally(wordsOf(ours)), theirs: tally(wordsOf(theirs)) };
      for (const word of among) {
        const difference = shareOf(counts.ours, word, among) - shareOf(counts.theirs, word, among);
        expect(Math.abs(difference), word).toBeLessThan(tolerance);
      }
    };
    compare((records) => records.entities.map(({ kind }) => kind), Object.keys(kindCounts), 0.001);
    compare((records) => records.relationships.map(({ type }) => type), Object.keys(freeTypeCounts), 0.01);
    compare((records) => datesOf(records).map(({ text }) => precisionOf(text)), ['year', 'month', 'day'], 0.03);
  });

  it('has hubs: the busiest tenth of institutions holds at least a third of the affiliations', () => {
    const { entities, relationships } = generateRecords({ nodes: 5000, edges: 25_000, seed: 3 });
    const institutions = entities.filter(({ kind }) => kind === 'INSTITUTION').length;
    const affiliations = relationships.filter(({ type }) => type === 'AFFILIATED_WITH').map(({ to }) => to);
    const degrees = [...tally(affiliations).values()].sort((a, b) => b - a);
    const busiest = degrees.slice(0, institutions / 10).reduce((sum, degree) => sum + degree, 0);
    expect(busiest / affiliations.length).toBeGreaterThan(0.3);
    expect(degrees[0]!).toBeGreaterThan(10 * (affiliations.length / institutions));
  });
});
