import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readSlice } from '../../client/graph/readSlice.ts';
import { comparePaths } from '../../client/rooms/paths/comparePaths.ts';
import type { FoundPath } from '../../client/rooms/paths/foundPath.ts';
import { foundSentence } from '../../client/rooms/paths/foundSentence.ts';
import { influenceLight } from '../../client/rooms/paths/influenceLight.ts';
import { pathKey } from '../../client/rooms/paths/pathKey.ts';
import { pathLight } from '../../client/rooms/paths/pathLight.ts';
import { pathPicture } from '../../client/rooms/paths/pathPicture.ts';
import { pathRows } from '../../client/rooms/paths/pathRows.ts';
import { timelineExtent, timelineRows } from '../../client/rooms/paths/timelineRows.ts';
import { writeCsv } from '../../client/rooms/paths/writeCsv.ts';
import { toDay } from '../../client/time/calendar.ts';
import { columns } from './sliceFixture.ts';

const slice = readSlice(columns);

const end = (id: string, kind: 'PERSON' | 'MEETING') => ({ id, name: `The ${id}`, kind });
const hop = (
  from: ReturnType<typeof end>,
  to: ReturnType<typeof end>,
  id: string,
  day: string,
): FoundPath['hops'][number] => ({
  relationship: {
    typename: 'Participation',
    id,
    type: 'PARTICIPATED_IN',
    confidence: 'REPORTED',
    span: { from: day, to: null, approximate: false },
    sources: [{ id: 's', name: 'A "source", p. 5', url: null, published: null, accessed: true }],
    from: from.kind === 'PERSON' ? from : to,
    to: from.kind === 'PERSON' ? to : from,
    capacity: 'OFFICIAL',
    mediatorType: null,
    side: null,
  },
  from,
  to,
  departs: day,
  arrives: day,
  latest: day,
  waited: null,
  reason: 'It can follow.',
});

/** From the first meeting to the second, carried by one person of the fixture. */
const path = (carrier: string, edges: readonly [string, string]): FoundPath => {
  const [first, person, second] = [end('first', 'MEETING'), end(carrier, 'PERSON'), end('second', 'MEETING')] as const;
  const span = { from: null, to: null, approximate: false };
  return {
    entities: [first, person, second].map((entity) => ({ ...entity, span })),
    hops: [hop(first, person, edges[0], '1992-05-01'), hop(person, second, edges[1], '1993-02-01')],
    certainty: 'DEFINITE',
    weakestConfidence: 'REPORTED',
    departure: '1992-05-01',
    arrival: '1993-02-01',
    days: 276,
    tracks: ['II', 'I'],
    citation: '',
  };
};
const qurei = path('qurei', ['qurei.participated-in.first', 'qurei.participated-in.second.again']);

describe('writeCsv()', () => {
  it('writes what a reader of RFC 4180 reads back, apart from formulas', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (given) => {
        const written = given.map((row, place) => [`row ${place}`, ...row]);
        expect(parse(writeCsv(written), { record_delimiter: '\r\n' })).toEqual(written);
      }),
    );
  });

  it('quotes, ends lines and makes formulas text', () => {
    expect(
      writeCsv([
        ['a,b', 'say "x"', null, 5],
        ['=1+1', '-2', '@sum', 'plain'],
      ]),
    ).toBe('"a,b","say ""x""",,5\r\n\'=1+1,\'-2,\'@sum,plain\r\n');
  });
});

describe('pathRows()', () => {
  it('gives a row a hop below the heading, with its sources', () => {
    const [heading, ...rows] = pathRows([qurei]);
    expect(heading).toHaveLength(12);
    expect(rows).toEqual([
      [
        1,
        1,
        'The qurei',
        'took part in',
        'The first',
        '1992-05-01',
        null,
        '1992-05-01',
        null,
        'definite',
        'reported',
        'A "source", p. 5',
      ],
      [
        1,
        2,
        'The qurei',
        'took part in',
        'The second',
        '1993-02-01',
        null,
        '1993-02-01',
        null,
        'definite',
        'reported',
        'A "source", p. 5',
      ],
    ]);
  });
});

describe('pathKey()', () => {
  it('is the same for the same hops and fits an address', () => {
    expect(pathKey(qurei)).toBe(pathKey({ hops: [...qurei.hops] }));
    expect(pathKey(qurei)).not.toBe(pathKey({ hops: qurei.hops.toReversed() }));
    expect(pathKey(qurei)).toMatch(/^[0-9a-z]{1,7}$/);
  });
});

describe('pathLight()', () => {
  it('lights exactly the entities and relationships of a path', () => {
    const ids = ['first', 'qurei', 'second', ...qurei.hops.map(({ relationship }) => relationship.id)];
    expect(new Set(pathLight(qurei, slice, false))).toEqual(new Set(ids));
    expect(new Set(pathLight(qurei, slice, true))).toEqual(new Set(ids));
  });

  it('names only what the slice draws', () => {
    const drawn = new Set([...slice.nodes, ...slice.edges].map(({ id }) => id));
    expect(pathLight(qurei, slice, true).filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe('influenceLight()', () => {
  const cone = { id: ['qurei', 'second', 'larsen'], day: [toDay(1992), toDay(1993), null] };

  it('lights what was reached until the moment, and what joins it', () => {
    const early = influenceLight(cone, 'first', toDay(1992, 6), slice);
    expect(early).toEqual(new Set(['first', 'qurei', 'larsen', 'qurei.participated-in.first', 'larsen-first']));
    expect(influenceLight(cone, 'first', null, slice).has('second')).toBe(true);
  });
});

describe('pathPicture()', () => {
  it('holds all entities of the paths, in the days that they take', () => {
    const change = pathPicture([qurei, path('larsen', ['larsen-first', 'x'])]);
    expect(change.focus).toEqual(['first', 'qurei', 'second', 'larsen']);
    expect(change.window).toEqual({ from: '1992-05-01', to: '1993-02-01' });
  });
});

describe('timelineRows()', () => {
  it('gives events a day and carriers the time between their hops', () => {
    const day = (text: readonly [number, number]) => toDay(text[0], text[1]);
    expect(timelineRows(qurei).map(({ id, reached, leaves }) => [id, reached, leaves])).toEqual([
      ['first', day([1992, 5]), day([1992, 5])],
      ['qurei', day([1992, 5]), day([1993, 2])],
      ['second', day([1993, 2]), day([1993, 2])],
    ]);
    expect(timelineExtent([qurei])).toEqual({ from: day([1992, 5]), to: day([1993, 2]) });
    expect(timelineExtent([])).toBeNull();
  });
});

describe('comparePaths()', () => {
  it('tells only what differs', () => {
    const other = { ...path('larsen', ['larsen-first', 'x']), certainty: 'POSSIBLE' as const };
    expect(comparePaths(qurei, other)).toEqual([
      { name: 'Only here', first: 'The qurei', second: 'The larsen' },
      { name: 'Order of time', first: 'definite', second: 'only possible' },
    ]);
    expect(comparePaths(qurei, qurei)).toEqual([]);
  });
});

describe('foundSentence()', () => {
  it.each([
    [0, false, false, 'No path found.'],
    [1, false, false, '1 path found.'],
    [3, true, false, '3 paths found; there are more that are as good as the best.'],
    [2, false, true, '2 paths found before the search reached its limit of work; there may be better ones.'],
  ] as const)('%i, %s, %s: %s', (count, more, cut, sentence) => {
    expect(foundSentence(count, more, cut)).toBe(sentence);
  });
});
