import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const { ask } = recordsServer(() => bridgedWorld().records());

const measures = `person { id } rank group { key } degree betweenness betweennessShare constraint effectiveSize efficiency
  articulation fragility roles { total coordinator { count } itinerant { count } gatekeeperOrRepresentative { count }
  liaison { count } }`;

interface Node {
  readonly person: { readonly id: string };
  readonly [measure: string]: unknown;
}

const brokersBy = async (more: string, fields = measures): Promise<Record<string, Node>> => {
  const { data, errors } = await ask(`{ brokers(grouping: SIDE${more}) { nodes { ${fields} } } }`);
  if (errors) throw new Error(errors[0]!.message);
  return Object.fromEntries(data.brokers.nodes.map((node: Node) => [node.person.id, node]));
};

describe('a world of two circles and one bridge, worked by hand', () => {
  it('is projected: eight people, three ties in each circle and two of the bridge', async () => {
    const { data } = await ask('{ projection { people ties components isolates sentence columns } }');
    const { columns, ...numbers } = data.projection;
    expect(numbers).toEqual({
      people: 8,
      ties: 8,
      components: 2,
      isolates: 1,
      sentence:
        'Two people are tied when they took part in the same meeting at any time; a meeting weighs less the more people are in it: 8 people, 8 ties.',
    });
    const ties = columns.ties.a.map((a: number, tie: number) => [
      columns.people.id[a],
      columns.people.id[columns.ties.b[tie]],
      columns.ties.weight[tie],
    ]);
    expect(ties).toContainEqual(['a1', 'a2', 1 / 2]);
    expect(ties).toContainEqual(['a1', 'm', 1]);
    expect(columns.ties.added).toEqual(Array.from({ length: 8 }, () => false));
    expect(columns.removed).toEqual({ a: [], b: [] });
  });

  it.each([
    ['from: "1990-05-01", to: "1990-05-01"', 'on 1990-05-01'],
    ['from: "1990-05", to: "1990-05"', 'in 1990-05'],
    ['from: "1990-05", to: "1990-05-01"', 'from 1990-05 to 1990-05-01'],
    ['from: "1990"', 'from 1990 on'],
    ['to: "1990"', 'until 1990'],
  ])('says of a window of { %s } when people sat together', async (window, period) => {
    const { data } = await ask(`{ projection(input: { window: { ${window} } }) { sentence } }`);
    expect(data.projection.sentence).toContain(`when they took part in the same meeting ${period};`);
  });

  it('has M on all nine paths between the circles', async () => {
    const people = await brokersBy('');
    expect(people['m']).toMatchObject({
      rank: 1,
      group: { key: 'gamma' },
      degree: 2,
      betweenness: 9,
      betweennessShare: 9 / 21,
      constraint: 1 / 2,
      effectiveSize: 2,
      efficiency: 1,
      articulation: true,
      // Of the pairs without M those from alpha to B1: all three are lost. From beta to alpha time never ran.
      fragility: 1,
      // (A1, B1) and (B1, A1).
      roles: { total: 2, liaison: { count: 2 }, coordinator: { count: 0 } },
    });
  });

  it('has A1 between A2, A3 and everyone beyond', async () => {
    const people = await brokersBy('');
    expect(people['a1']).toMatchObject({
      rank: 2,
      betweenness: 8,
      articulation: true,
      // Of eight pairs without A1, those of A2 and A3 with M and with B1.
      fragility: 4 / 8,
      roles: { total: 4, gatekeeperOrRepresentative: { count: 4 } },
    });
    expect(people['b1']).toMatchObject({ rank: 2, betweenness: 8, fragility: 2 / 6 });
    expect(people['a2']).toMatchObject({ rank: 4, betweenness: 0, articulation: false, fragility: 0 });
    expect(people['a2']!['constraint']).toBeCloseTo(0.953125, 12);
  });

  it('says nothing of who sat alone', async () => {
    const people = await brokersBy('');
    expect(people['z']).toMatchObject({
      rank: 8,
      group: null,
      degree: 0,
      betweenness: null,
      constraint: null,
      effectiveSize: null,
      efficiency: null,
      roles: null,
      fragility: null,
    });
  });

  it.each([
    ['CONSTRAINT', 'm'],
    ['DEGREE', 'a1'],
    ['FRAGILITY', 'm'],
    ['ROLES', 'a1'],
  ])('in the order of %s begins with %s', async (sort, first) => {
    const { data } = await ask(`{ brokers(grouping: SIDE, sort: ${sort}) { nodes { person { id } rank } } }`);
    expect(data.brokers.nodes[0]).toEqual({ person: { id: first }, rank: 1 });
    expect(data.brokers.nodes.at(-1)).toMatchObject({ person: { id: 'z' } });
  });

  it('M connects alpha and beta, by the two meetings', async () => {
    const people = await brokersBy(
      ', people: ["m"]',
      'person { id } connects { a { key } b { key } contactsA contactsB meetings { id } }',
    );
    expect(Object.keys(people)).toEqual(['m']);
    expect(people['m']!['connects']).toContainEqual({
      a: { key: 'alpha' },
      b: { key: 'beta' },
      contactsA: 1,
      contactsB: 1,
      meetings: [{ id: 'third' }, { id: 'fourth' }],
    });
  });

  it('tells all people as columns, in order', async () => {
    const { data } = await ask(
      '{ brokers(grouping: SIDE, first: 1, sort: FRAGILITY) { totalCount ungrouped sampled columns } }',
    );
    expect(data.brokers).toMatchObject({ totalCount: 8, ungrouped: 1, sampled: null });
    const { columns } = data.brokers;
    expect(columns.id[0]).toBe('m');
    expect(columns.fragility[0]).toBe(1);
    expect(columns.group[0]).toBe('gamma');
    expect(columns.betweenness.at(-1)).toBeNull();
  });

  it('year by year: M has no tie in 1990, and one each in 1991 and 1992', async () => {
    const { data } = await ask(
      '{ brokerSeries(grouping: SIDE, people: ["m", "a2"], measure: DEGREE) { person { id } points { year value rank } } }',
    );
    expect(data.brokerSeries).toEqual([
      {
        person: { id: 'm' },
        points: [
          { year: 1990, value: null, rank: null },
          { year: 1991, value: 1, rank: 1 },
          { year: 1992, value: 1, rank: 1 },
        ],
      },
      {
        person: { id: 'a2' },
        points: [
          { year: 1990, value: 2, rank: 1 },
          { year: 1991, value: null, rank: null },
          { year: 1992, value: null, rank: null },
        ],
      },
    ]);
  });

  it('from 1990 to 1991: A1 stays first, M and B1 come from nowhere, the others of the first circle leave', async () => {
    const { data } = await ask(
      `{ brokerChanges(grouping: SIDE, before: { from: "1990", to: "1990" }, after: { from: "1991", to: "1991" }, measure: DEGREE) {
        came { totalCount nodes { ...change } } left { totalCount nodes { ...change } }
        rose { totalCount } fell { totalCount } kept } }
      fragment change on BrokerChange { person { id } before after valueBefore valueAfter }`,
    );
    const { came, left, ...others } = data.brokerChanges;
    expect(came.nodes).toContainEqual({
      person: { id: 'm' },
      before: null,
      after: 1,
      valueBefore: null,
      valueAfter: 1,
    });
    expect(left.nodes).toContainEqual({
      person: { id: 'a2' },
      before: 1,
      after: null,
      valueBefore: 2,
      valueAfter: null,
    });
    expect(others).toEqual({ rose: { totalCount: 0 }, fell: { totalCount: 0 }, kept: 1 });
    expect([came.totalCount, left.totalCount]).toEqual([came.nodes.length, left.nodes.length]);
  });

  it.each([
    ['brokers(grouping: SIDE, first: 0)', '"first" is 0; expected 1 to 500.'],
    [
      'brokers(grouping: SIDE, people: ["nobody"])',
      '"people" names "nobody", which is not there; expected the id of a person.',
    ],
    [
      'brokers(grouping: SIDE, input: { conflicts: ["alpha"] })',
      '"conflicts" names "alpha" (institution); expected the id of a conflict.',
    ],
    ['brokers(grouping: SIDE, input: { ties: [] })', '"ties" is empty; expected at least one kind of tie.'],
  ])('refuses %s in one sentence', async (field, message) => {
    expect((await ask(`{ ${field} { totalCount } }`)).errors).toMatchObject([
      { message, extensions: { code: 'INVALID_INPUT' } },
    ]);
  });

  it('explains each measure once, with its formula and its source', async () => {
    const { data } = await ask(
      '{ measures { measure name meaning formula source } __type(name: "BrokerMeasure") { enumValues { name } } }',
    );
    const names = (list: { measure?: string; name?: string }[]) =>
      list.map((one) => one.measure ?? one.name ?? '').sort();
    expect(names(data.measures)).toEqual(names(data.__type.enumValues));
    for (const words of data.measures) for (const word of Object.values(words)) expect(word).not.toBe('');
  });

  it('says of work that is not under way that there is none', async () => {
    expect((await ask('{ progress(id: "mine") { done } }')).data).toEqual({ progress: null });
  });
});

describe('what ties people, and what groups them', () => {
  const world = () =>
    smallWorld()
      .institution('state', 'state', 'NO')
      .institution('school', 'university', 'GB')
      .conflict('war')
      .process('series', 'war', '1990', '1995')
      .track('series', 'track-ii')
      // X and Z are recorded for the process alone, Y also for one of its meetings: there the process does not count.
      .takesPart('x', 'series', { side: 'state' })
      .takesPart('y', 'series')
      .takesPart('z', 'series', { confidence: 'reported' })
      .meeting('round', '1991', { y: 'school', w: 'state' }, 'series')
      .track('round', 'track-iii')
      .meeting('summit', '1994-06-01', { w: 'state', v: 'state' })
      .track('summit', 'track-i')
      .affiliation('v', 'school', false, '1980', '1985')
      .affiliation('x', 'school', false, '1984', '1990')
      .affiliation('w', 'school', true, '1990', '1993')
      .tie('x', 'v', '1992');
  const { ask: askWorld } = recordsServer(() => world().records());

  const tiesOf = async (input: string): Promise<string[]> => {
    const { data, errors } = await askWorld(`{ projection(input: ${input}) { columns } }`);
    if (errors) throw new Error(errors[0]!.message);
    const { people, ties } = data.projection.columns;
    return ties.a.map((a: number, tie: number) => `${people.id[a]}-${people.id[ties.b[tie]]} ${ties.weight[tie]}`);
  };

  it.each([
    ['{}', ['v-w 1', 'w-y 1', 'x-z 1']],
    ['{ ties: [EXPLICIT] }', ['v-x 1']],
    // V left in 1985 and W came in 1990: only X was there with each of them. Three people were in the school.
    ['{ ties: [SHARED_INSTITUTION] }', ['v-x 0.5', 'w-x 0.5']],
    ['{ ties: [SHARED_INSTITUTION], weight: COUNT }', ['v-x 1', 'w-x 1']],
    ['{ ties: [EXPLICIT, SHARED_INSTITUTION] }', ['v-x 1.5', 'w-x 0.5']],
    ['{ window: { from: "1994-01", to: "1994-12" } }', ['v-w 1', 'x-z 1']],
    // The meeting of 1991 may have been in March of that year, but need not.
    ['{ window: { from: "1991-03", to: "1991-03" } }', ['w-y 1', 'x-z 1']],
    ['{ window: { from: "1991-03", to: "1991-03" }, certainty: DEFINITE }', ['x-z 1']],
    ['{ conflicts: ["war"] }', ['w-y 1', 'x-z 1']],
    ['{ conflicts: ["war"], ties: [EXPLICIT] }', []],
    ['{ processes: ["series"] }', ['w-y 1', 'x-z 1']],
    ['{ tracks: ["I"] }', ['v-w 1']],
    ['{ confidences: [DOCUMENTED] }', ['v-w 1', 'w-y 1']],
  ])('%s', async (input, ties) => {
    expect((await tiesOf(input)).sort()).toEqual(ties);
  });

  it.each([
    // W sat in Track III and in Track I, once each: the least official counts.
    ['TRACK', { v: 'I', w: 'III', x: 'II', y: 'III', z: 'II' }],
    ['SIDE', { v: 'state', w: 'state', x: 'state', y: 'school', z: null }],
    ['CONFLICT', { v: null, w: 'war', x: 'war', y: 'war', z: 'war' }],
    ['INSTITUTION_KIND', { v: 'university', w: 'university', x: 'university', y: 'university', z: null }],
    ['COUNTRY', { v: 'GB', w: 'GB', x: 'GB', y: 'GB', z: null }],
    ['COMMUNITY', { v: '1', w: '1', x: '2', y: '1', z: '2' }],
  ])('groups by %s', async (grouping, groups) => {
    const { data } = await askWorld(`{ brokers(grouping: ${grouping}) { nodes { person { id } group { key } } } }`);
    const found = data.brokers.nodes.map((node: { person: { id: string }; group: { key: string } | null }) => [
      node.person.id,
      node.group?.key ?? null,
    ]);
    expect(Object.fromEntries(found)).toEqual(groups);
  });

  it('knows a post only where it lies in the window', async () => {
    const { data } = await askWorld(
      '{ brokers(grouping: INSTITUTION_KIND, input: { window: { from: "1994" } }) { nodes { person { id } group { key } } } }',
    );
    const w = data.brokers.nodes.find((node: { person: { id: string } }) => node.person.id === 'w');
    expect(w.group.key).toBe('state');
  });
});

describe('people who are recorded for a process alone', () => {
  const records = () =>
    smallWorld()
      .conflict('war')
      .process('long', 'war', '1950')
      .track('long', 'track-ii')
      .person('old', { died: '1960', diedEarliest: -3653, diedLatest: -3288 })
      .person('young', { born: '1970', bornEarliest: 0, bornLatest: 364 })
      .institution('north', 'state')
      .institution('south', 'state')
      .takesPart('old', 'long', { side: 'north' })
      .takesPart('young', 'long', { side: 'south' })
      .takesPart('ageless', 'long')
      .takesPart('guest', 'long')
      .meeting('early', '1962', { host: '', chair: '' }, 'long')
      .track('early', 'track-i')
      .meeting('last', '1980', { guest: { confidence: 'reported' }, host: '' }, 'long')
      .track('last', 'track-i')
      .records();
  const { ask: askRecords } = recordsServer(records);

  const projection = async (input: string) => {
    const { data, errors } = await askRecords(`{ projection(input: ${input}) { sentence columns } }`);
    if (errors) throw new Error(errors[0]!.message);
    const { sentence, columns } = data.projection;
    const { people, ties } = columns;
    const told: string[] = ties.a.map(
      (a: number, tie: number) => `${people.id[a]}-${people.id[ties.b[tie]]} ${ties.weight[tie]}`,
    );
    return { sentence, people: people.id as string[], ties: told.sort() };
  };

  it.each([
    // Old died before Young was born. Three people are recorded for the process alone.
    ['{}', ['ageless-old 0.5', 'ageless-young 0.5', 'chair-host 1', 'guest-host 1']],
    ['{ window: { from: "1955", to: "1956" } }', ['ageless-old 1']],
    ['{ window: { from: "1965", to: "1966" } }', []],
    ['{ window: { from: "1975", to: "1976" } }', ['ageless-young 1']],
    // The last that is recorded of the process is the meeting of 1980.
    ['{ window: { from: "1981", to: "2100" } }', []],
    // It was some day in 1980.
    ['{ window: { from: "1980-06", to: "1980-07" } }', ['ageless-young 1', 'guest-host 1']],
    ['{ window: { from: "1980-06", to: "1980-07" }, certainty: DEFINITE }', []],
    // Without the meeting, of which the guest's attendance is only reported, the guest is of the process again.
    [
      '{ confidences: [DOCUMENTED], window: { from: "1975" } }',
      ['ageless-guest 0.5', 'ageless-young 0.5', 'guest-young 0.5'],
    ],
    [
      '{ window: { from: "1975" }, changes: [{ kind: REMOVE_FROM_MEETING, person: "guest", meeting: "last" }] }',
      ['ageless-guest 0.5', 'ageless-young 0.5', 'guest-young 0.5'],
    ],
    // Without it the last that is of the process is the meeting of 1962: nobody born later was in it.
    [
      '{ changes: [{ kind: REMOVE_MEETING, meeting: "last" }] }',
      ['ageless-guest 0.5', 'ageless-old 0.5', 'chair-host 1', 'guest-old 0.5'],
    ],
    ['{ window: { from: "1975" }, changes: [{ kind: REMOVE_MEETING, meeting: "last" }] }', []],
    [
      '{ window: { from: "1990" }, changes: [{ kind: ADD_MEETING, meeting: "draft:x", process: "long", date: "1991" }] }',
      ['ageless-young 1'],
    ],
  ])('are tied while they lived and something of it is recorded: %s', async (input, ties) => {
    expect((await projection(input)).ties).toEqual(ties);
  });

  it('nobody is there once nothing of it is recorded any more', async () => {
    expect((await projection('{ window: { from: "1981", to: "2100" } }')).people).toEqual([]);
  });

  it('the dead met nobody who was born later, nor did their influence arrive there', async () => {
    const { data } = await askRecords(
      `{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1, input: { changes: [{ kind: REMOVE_PERSON, person: "ageless" }] }) {
        pairs { a { key } b { key } observed lastContact earliestFromA earliestFromB } } }`,
    );
    expect(data.gaps.pairs).toEqual([
      {
        a: { key: 'north' },
        b: { key: 'south' },
        observed: 0,
        lastContact: null,
        earliestFromA: null,
        earliestFromB: null,
      },
    ]);
  });

  it('influence goes through who was there with both, from the dead to those born later and never back', async () => {
    const { data } = await askRecords(
      `{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1) { pairs { a { key } b { key } observed earliestFromA earliestFromB } } }`,
    );
    expect(data.gaps.pairs).toEqual([
      { a: { key: 'north' }, b: { key: 'south' }, observed: 0, earliestFromA: '1970-01-01', earliestFromB: null },
    ]);
  });

  it.each([
    [
      '{}',
      'Two people are tied when they took part in the same meeting or are recorded for the same process as a whole at any time; ' +
        'a meeting or process weighs less the more people are in it: 6 people, 4 ties.',
    ],
    [
      '{ tracks: ["I"], conflicts: ["war"], confidences: [DOCUMENTED, REPORTED], ties: [CO_PARTICIPATION, EXPLICIT] }',
      'Two people are tied when they took part in the same meeting or have a recorded tie at any time, in processes that address ' +
        'WAR, in events coded on Track I, by documented or reported records alone; a meeting weighs less the more people ' +
        'are in it, and a recorded tie as much as one of two people: 3 people, 2 ties.',
    ],
    [
      '{ processes: ["long"], tracks: ["II"], window: { from: "1975" }, weight: COUNT, certainty: DEFINITE, ties: [CO_PARTICIPATION, SHARED_INSTITUTION] }',
      'Two people are tied when they took part in the same meeting, are recorded for the same process as a whole or belonged to ' +
        'the same institution at the same time from 1975 on for certain, in LONG, in events coded on Track II; a meeting, ' +
        'process or institution weighs 1, however large it is: 2 people, 1 tie.',
    ],
  ])('the sentence says what ties them: %s', async (input, sentence) => {
    expect((await projection(input)).sentence).toBe(sentence);
  });
});

describe('who rose and who fell', () => {
  // Meetings of two, so that the degree is the number of others met: in 1990 a 3, b 2, c 2, d 1, e 1, h 1; in 1991 b 3, c 1,
  // d 2, a 1, f 1, h 2, e none.
  const pairs = { 1990: ['a b', 'a c', 'a d', 'b c', 'e h'], 1991: ['b d', 'b h', 'b a', 'd h', 'c f'] };
  const { ask: askPairs } = recordsServer(() =>
    Object.entries(pairs)
      .flatMap(([year, met]) => met.map((two) => [year, two] as const))
      .reduce(
        (world, [year, two]) =>
          world.meeting(
            `${two.replace(' ', '-')}-${year}`,
            year,
            Object.fromEntries(two.split(' ').map((id) => [id, ''])),
          ),
        smallWorld(),
      )
      .records(),
  );

  it('is told apart, with totals that do not depend on how many are listed', async () => {
    const list = '{ totalCount nodes { person { id } before after } }';
    const { data } = await askPairs(
      `{ brokerChanges(grouping: SIDE, before: { from: "1990", to: "1990" }, after: { from: "1991", to: "1991" }, measure: DEGREE) {
        rose ${list} fell ${list} came ${list} left ${list} one: rose(first: 1) ${list} kept } }`,
    );
    const { one, kept, ...lists } = data.brokerChanges;
    const told = Object.entries(
      lists as Record<string, { nodes: { person: { id: string }; before: number; after: number }[] }>,
    ).map(([name, { nodes }]) => [name, nodes.map(({ person, before, after }) => `${person.id} ${before}-${after}`)]);
    expect(Object.fromEntries(told)).toEqual({
      rose: ['d 4-2', 'h 4-2', 'b 2-1'],
      fell: ['a 1-4', 'c 2-4'],
      came: ['f null-4'],
      left: ['e 4-null'],
    });
    expect(one).toMatchObject({ totalCount: 3, nodes: [{ person: { id: 'd' } }] });
    expect(kept).toBe(0);
  });
});
