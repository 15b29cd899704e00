import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readSlice } from '../../client/picture/readSlice.ts';
import { comparePaths } from '../../client/rooms/paths/comparePaths.ts';
import type { ClaimFragment } from '../../client/api/types.generated.ts';
import { layoutLanes } from '../../client/picture/lanes/layoutLanes.ts';
import { nameOnPath } from '../../client/picture/lanes/nameOnPath.ts';
import type { FoundPath } from '../../client/rooms/paths/foundPath.ts';
import { missRemedies } from '../../client/rooms/paths/missRemedies.ts';
import { notInLanes, notInLanesSentence } from '../../client/rooms/paths/notInLanes.ts';
import { withFirstEnd } from '../../client/rooms/paths/pathEnds.ts';
import { firstCount, nextCount } from '../../client/rooms/paths/shownCounts.ts';
import { wayOf } from '../../client/rooms/paths/wayOf.ts';
import { startView } from '../../client/shell/address.ts';
import type { View } from '../../client/state/view.ts';
import { fromSearch, toSearch } from '../../client/shell/address.ts';
import { foundSentence } from '../../client/rooms/paths/foundSentence.ts';
import { influenceLight } from '../../client/rooms/paths/influenceLight.ts';
import { pathKey } from '../../client/rooms/paths/pathKey.ts';
import { pathLight } from '../../client/rooms/paths/pathLight.ts';
import { pathPicture } from '../../client/rooms/paths/pathPicture.ts';
import { pathRows } from '../../client/rooms/paths/pathRows.ts';
import { timelineExtent, timelineRows } from '../../client/rooms/paths/timelineRows.ts';
import { writeCsv } from '../../client/ui/writeCsv.ts';
import { toDay } from '../../client/dates/calendar.ts';
import { columns } from './sliceFixture.ts';
import { countShown } from '../../client/rooms/paths/countShown.ts';
import { influenceSentence } from '../../client/rooms/paths/influenceSentence.ts';
import { afterClick, placesOf } from '../../client/rooms/paths/pathChoice.ts';
import { openedSentence } from '../../client/rooms/paths/openedSentence.ts';
import { arrivalOfPath, departureOfPath, endOfPath, lengthOfPath } from '../../client/rooms/paths/pathWords.ts';

const slice = readSlice(columns);

const end = (id: string, kind: 'PERSON' | 'MEETING') => ({ id, name: `The ${id}`, kind });
const hop = (ids: readonly string[], day: string): FoundPath['hops'][number] => ({
  relationships: ids.map((id) => ({ id })),
  departs: day,
  waited: null,
  wording: { parts: [{ kind: 'TEXT', text: 'It can follow.' }] },
});

/** What the hops of paths are evidenced by. */
const claimsOf = (...paths: readonly FoundPath[]): ReadonlyMap<string, ClaimFragment> =>
  new Map(
    paths
      .flatMap(({ entities, hops }) =>
        hops.map((each, place) => ({ ...each, from: entities[place]!, to: entities[place + 1]! })),
      )
      .flatMap((each) => each.relationships.map(({ id }) => ({ ...each, id })))
      .map(({ id, from, to, departs }): [string, ClaimFragment] => [
        id,
        {
          typename: 'Participation',
          id,
          type: 'PARTICIPATED_IN',
          confidence: 'REPORTED',
          span: { from: departs, to: null, approximate: false },
          sources: [{ id: 's', name: 'A "source", p. 5', url: null, published: null, accessed: true }],
          from: from.kind === 'PERSON' ? from : to,
          to: from.kind === 'PERSON' ? to : from,
          capacity: 'OFFICIAL',
          mediatorType: null,
          side: null,
        },
      ]),
  );

/** From the first meeting to the second, carried by one person of the fixture. */
const path = (carrier: string, edges: readonly [string, string]): FoundPath => {
  const [first, person, second] = [end('first', 'MEETING'), end(carrier, 'PERSON'), end('second', 'MEETING')] as const;
  return {
    entities: [first, person, second],
    hops: [hop([edges[0]], '1992-05-01'), hop([edges[1]], '1993-02-01')],
    certainty: 'DEFINITE',
    weakestConfidence: 'REPORTED',
    departureEarliest: '1992-05-01',
    departure: '1992-05-01',
    arrival: '1993-02-01',
    arrivalLatest: '1993-02-01',
    days: 276,
    daysMost: 276,
    ending: 'took part (official), reported',
    disputedHops: 0,
    objections: [],
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
  it('gives a row for each record of a hop below the heading, with its sources', () => {
    const [heading, ...rows] = pathRows([qurei], claimsOf(qurei));
    expect(heading).toEqual([
      'path',
      'end',
      'hop',
      'record',
      'from',
      'relationship',
      'how',
      'to',
      'dates from',
      'dates to',
      'departs',
      'waited days',
      'order of time',
      'confidence',
      'sources',
    ]);
    expect(rows).toEqual([
      [
        1,
        'took part (official), reported',
        1,
        '1 of 1',
        'The qurei',
        'took part in',
        'official',
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
        'took part (official), reported',
        2,
        '1 of 1',
        'The qurei',
        'took part in',
        'official',
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
    const [first, ...others] = qurei.hops;
    const twice = { ...qurei, hops: [{ ...first!, relationships: [{ id: 'one' }, { id: 'other' }] }, ...others] };
    const told = pathRows([twice], claimsOf(twice)).map((row) => row.slice(2, 4));
    expect(told).toEqual([
      ['hop', 'record'],
      [1, '1 of 2'],
      [1, '2 of 2'],
      [2, '1 of 1'],
    ]);
  });
});

describe('pathKey()', () => {
  it('is the same for the same stops, whatever the records, and fits an address', () => {
    expect(pathKey(qurei)).toBe(pathKey(path('qurei', ['x', 'y'])));
    expect(pathKey(qurei)).not.toBe(pathKey({ entities: qurei.entities.toReversed() }));
    expect(pathKey(qurei)).toMatch(/^[0-9a-z]{1,7}$/);
  });
});

describe('pathLight()', () => {
  it('lights exactly the entities and relationships of a path', () => {
    const ids = [
      'first',
      'qurei',
      'second',
      ...qurei.hops.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
    ];
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
      { name: 'Only on it', first: 'The qurei', second: 'The larsen' },
      { name: 'In this order', first: 'for certain', second: 'perhaps' },
    ]);
    expect(comparePaths(qurei, qurei)).toEqual([]);
  });
});

describe('foundSentence()', () => {
  it.each([
    [0, false, false, 'No path found.'],
    [1, false, false, '1 path found.'],
    [3, true, false, '3 paths shown. There are more that are just as good.'],
    [
      2,
      false,
      true,
      '2 paths found before the search reached its limit. They are perhaps not the best, nor the first to arrive.',
    ],
    [
      0,
      false,
      true,
      'The search reached its limit before it found a path. There may be one; narrow the search to find out.',
    ],
  ] as const)('%i, %s, %s: %s', (count, more, cut, sentence) => {
    expect(foundSentence(count, more, cut)).toBe(sentence);
  });
});

describe('the ends of a search', () => {
  it('stand in the address one after the other; one alone is as it was', () => {
    const view = fromSearch('?panel=paths&from=a,b&to=c');
    expect([view.pathFrom, view.pathTo]).toEqual([['a', 'b'], ['c']]);
    expect(toSearch(view)).toBe('?panel=paths&from=a,b&to=c');
  });

  it.each([
    ['a,,b', ['a', 'b']],
    [',a,', ['a']],
    ['a,a,b', ['a', 'b']],
    ['a%2Cb', ['a', 'b']],
    ['', []],
    ['a b,c', []],
  ])('are read from %j as %j', (text, ids) => {
    expect(fromSearch(`?from=${text}`).pathFrom).toEqual(ids);
  });

  it('keep the others when the first changes or goes', () => {
    expect(withFirstEnd(['a', 'b', 'c'], 'd')).toEqual(['d', 'b', 'c']);
    expect(withFirstEnd(['a', 'b', 'c'], 'c')).toEqual(['c', 'b']);
    expect(withFirstEnd(['a', 'b', 'c'], null)).toEqual(['b', 'c']);
    expect(withFirstEnd([], 'a')).toEqual(['a']);
  });
});

describe('nextCount()', () => {
  it('leads from the first number of paths to the most that are given', () => {
    expect([firstCount, nextCount(10), nextCount(25), nextCount(100)]).toEqual([10, 25, 100, null]);
    expect(nextCount(40)).toBe(100);
  });

  it('stands in the address where it is not the first, and only where it makes sense', () => {
    expect(fromSearch('?paths=25').pathsShown).toBe(25);
    expect(toSearch({ ...startView, pathsShown: 25 })).toBe('?paths=25');
    for (const broken of ['0', '101', '2.5', 'many', '']) expect(fromSearch(`?paths=${broken}`).pathsShown).toBe(10);
  });
});

describe('missRemedies()', () => {
  const changes = (kind: Parameters<typeof missRemedies>[0], view: Partial<View>, hops = 3) =>
    missRemedies(kind, { ...startView, ...view }, hops).map(({ change }) => change);

  it('loosens what stands in the way, and nothing that does not', () => {
    expect(changes('OUTSIDE_WINDOW', {})).toEqual([{ window: null }]);
    expect(changes('OUTSIDE_WINDOW', {}, 9)).toEqual([{ window: null, maxHops: 9 }]);
    expect(changes('MORE_HOPS', {}, 9)).toEqual([{ maxHops: 9 }]);
    expect(changes('NOT_THROUGH', { via: ['a'] })).toEqual([{ via: [] }]);
    expect(changes('SHARED_EMPLOYER', {})).toEqual([{ sharedEmployers: true }]);
    expect(changes('SHARED_EMPLOYER', {}, 9)).toEqual([{ sharedEmployers: true, maxHops: 9 }]);
    expect(changes('ONLY_POSSIBLE', {})).toEqual([{ pathCertainty: 'POSSIBLE' }]);
    expect(changes('TIME_ORDER', { pathFrom: ['a', 'b'], pathTo: ['c'] })).toEqual([
      { pathFrom: ['c'], pathTo: ['a', 'b'] },
    ]);
    expect(changes('TIME_ORDER', { via: ['a'], pathFrom: ['b'], pathTo: ['c'] })).toEqual([
      { pathFrom: ['c'], pathTo: ['b'] },
      { via: [], avoid: [] },
    ]);
    expect(changes('NOT_CONNECTED', {})).toEqual([{ passStates: true }]);
    expect(changes('NOT_CONNECTED', { passStates: true })).toEqual([]);
    expect(
      changes('NOT_CONNECTED', {
        via: ['a'],
        confidences: ['DOCUMENTED'],
        hubLimit: 5,
        passStates: true,
      }),
    ).toEqual([{ via: [], avoid: [] }, { confidences: [] }, { hubLimit: null }]);
  });
});

describe('wayOf()', () => {
  it('names the ends where there are several', () => {
    expect(wayOf(qurei, { from: false, to: false })).toBe('by The qurei');
    expect(wayOf(qurei, { from: true, to: true })).toBe('from The first by The qurei to The second');
    expect(wayOf({ entities: [qurei.entities[0]!, qurei.entities[2]!] }, { from: false, to: false })).toBe('directly');
  });
});

describe('notInLanes()', () => {
  const institution = { id: slice.nodes.find(({ kind }) => kind === 'INSTITUTION')!.id, name: 'PLO' };

  it('names what has no place in Lanes, and only of what the slice holds', () => {
    const entities = [
      ...qurei.entities,
      { ...institution, kind: 'INSTITUTION' as const },
      { id: 'elsewhere', name: 'Elsewhere', kind: 'INSTITUTION' as const },
    ];
    expect(notInLanes([{ ...qurei, entities }], slice)).toEqual(['PLO']);
    expect(notInLanes([qurei], slice)).toEqual([]);
  });

  it('is told in one line', () => {
    expect(notInLanesSentence(['PLO'], true)).toBe(
      '1 of its entries is not drawn in Lanes: PLO; the Network picture shows it.',
    );
    expect(notInLanesSentence(['a', 'b', 'c', 'd', 'e'], false)).toBe(
      '5 of their entries are not drawn in Lanes: a, b, c and 2 more; the Network picture shows them.',
    );
  });
});

describe('Lanes with a traced path', () => {
  const once = { ...slice.nodes[0]!, id: 'once', kind: 'PERSON' as const };
  const layout = (kept: ReadonlySet<string>) => {
    const stop = slice.nodes.find(({ kind }) => kind === 'MEETING')!;
    const people = Array.from({ length: 40 }, (_, place) => ({ ...once, id: `person-${place}` }));
    const edges = people.map((person, index) => ({
      ...slice.edges.find(({ type }) => type === 'PARTICIPATED_IN')!,
      index,
      id: `${person.id}-there`,
      from: person,
      to: stop,
    }));
    const crowd = { ...slice, nodes: [...slice.nodes, ...people], edges: [...slice.edges, ...edges] };
    return layoutLanes(crowd, { width: 1000, height: 600, blend: 0.5, unfolded: new Set(), kept });
  };

  it('draws who is on it even where many are folded into a count', () => {
    const folded = (kept: ReadonlySet<string>) => layout(kept).stations.flatMap((station) => station.folded);
    const drawn = (kept: ReadonlySet<string>) => layout(kept).threads.map(({ id }) => id);
    expect(folded(new Set()).map(({ id }) => id)).toContain('person-7');
    expect(drawn(new Set())).not.toContain('person-7');
    expect(folded(new Set(['person-7'])).map(({ id }) => id)).not.toContain('person-7');
    expect(drawn(new Set(['person-7']))).toContain('person-7');
    expect(drawn(new Set(['person-7']))).not.toContain('person-8');
  });

  it('names people beside the stop where the path comes to them, and whom it ends with after the last', () => {
    const plain = layoutLanes(slice, { width: 1000, height: 600, blend: 0.5, unfolded: new Set() });
    const lit = new Set(['qurei', 'second']);
    const station = plain.stations.find(({ id }) => id === 'second')!;
    const first = (endings: readonly string[]) =>
      nameOnPath(plain, lit, new Set(endings)).threads.find(({ id }) => id === 'qurei')!.first.x;
    expect(first([])).toBe(station.x - station.width / 2);
    expect(first(['qurei'])).toBe(station.x + station.width / 2);
    const others = ({ threads }: typeof plain) => threads.filter(({ id }) => id !== 'qurei');
    expect(others(nameOnPath(plain, lit, new Set()))).toEqual(others(plain));
  });
});

describe('choosing and comparing paths', () => {
  const keys = ['one', 'two', 'three'];

  it('finds both among those there are; none is compared with itself or with nothing', () => {
    expect(placesOf(keys, { path: 'two', compared: 'three' })).toEqual({ first: 1, second: 2 });
    expect(placesOf(keys, { path: 'two', compared: 'two' })).toEqual({ first: 1, second: -1 });
    expect(placesOf(keys, { path: 'gone', compared: 'two' })).toEqual({ first: -1, second: -1 });
    expect(placesOf(keys, { path: null, compared: null })).toEqual({ first: -1, second: -1 });
  });

  it('leaves the chosen one with a click, and takes another in its place', () => {
    const choice = { path: 'one', compared: 'two' };
    expect(afterClick('one', choice)).toEqual({ path: null, compared: null });
    expect(afterClick('two', choice)).toEqual({ path: 'two', compared: null });
    expect(afterClick('three', choice)).toEqual({ path: 'three', compared: 'two' });
  });
});

describe('influenceSentence()', () => {
  it('says which way, within what, and what the picture lacks', () => {
    expect(influenceSentence({ reached: 3, shown: 3 }, 'FORWARD', false)).toBe(
      '3 people, meetings, ideas and others it could have reached.',
    );
    expect(influenceSentence({ reached: 1200, shown: 2 }, 'BACKWARD', true)).toBe(
      '1,200 people, meetings, ideas and others it could have come from within the window of the time bar; 2 of them are in this picture.',
    );
  });

  it('counts what the picture shows', () => {
    expect(countShown([slice.nodes[0]!.id, 'nowhere'], slice, 'network')).toBe(1);
    expect(countShown(['nowhere'], null, 'lanes')).toBe(0);
  });
});

describe('a path in words', () => {
  const length = (change: Partial<FoundPath>) => lengthOfPath({ ...qurei, ...change });

  it('counts hops, and days where they are known', () => {
    expect(length({ hops: qurei.hops.slice(0, 1), days: null })).toBe('1 hop');
    expect(length({ hops: [], days: null })).toBe('0 hops');
    expect(length({})).toBe('2 hops · 276 days');
  });

  it('has one basis for its length and its hops: from the last and from the first day of setting out', () => {
    expect(length({ days: 309, daysMost: 338 })).toBe('2 hops · 309–338 days');
    expect(length({ days: 1, daysMost: 11_000 })).toBe('2 hops · 1 day to about 30 years');
    expect(length({ days: 0, daysMost: 30 })).toBe('2 hops · same day to 30 days');
    expect(length({ days: 309, daysMost: null })).toBe('2 hops · at least 309 days');
    expect(length({ days: 309, daysMost: 338, arrivalLatest: null })).toBe('2 hops · at least 309 days');
  });

  it('sets out on a day, between two, or somewhere in years', () => {
    const departure = (departureEarliest: string | null, last: string | null) =>
      departureOfPath({ departureEarliest, departure: last });
    expect(departure('1962-09-07', '1962-09-07')).toBe('sets out 7 Sep 1962');
    expect(departure('1962-09-01', '1962-09-30')).toBe('sets out 1–30 Sep 1962');
    expect(departure('1960-01-01', '1990-12-31')).toBe('sets out somewhere in 1960–1990');
    expect(departure(null, '1990-12-31')).toBe('sets out by 31 Dec 1990');
    expect(departure(null, null)).toBe('sets out at a time not known');
  });

  it('arrives on a day, or on a first day of several', () => {
    const arrival = (first: string | null, last: string | null) =>
      arrivalOfPath({ arrival: first, arrivalLatest: last });
    expect(arrival('1993-09-13', '1993-09-13')).toBe('arrives 13 Sep 1993');
    expect(arrival('1965-01-01', null)).toBe('arrives 1 Jan 1965 at the earliest');
    expect(arrival(null, null)).toBe('arrives at a time not known');
  });

  it('says how it ends, and how many hops are disputed', () => {
    expect(endOfPath({ ending: 'the idea was adopted, documented', disputedHops: 0 })).toBe(
      'the idea was adopted, documented',
    );
    expect(endOfPath({ ending: 'the idea was voiced, disputed', disputedHops: 1 })).toBe(
      'the idea was voiced, disputed · 1 hop disputed',
    );
  });

  it('names what is passed only because it must be', () => {
    expect(openedSentence([])).toBe('');
    expect(openedSentence(['Oslo channel'])).toBe(
      'These paths pass Oslo channel because you ask for it; others may not. So they can arrive before the best path without it.',
    );
  });
});
