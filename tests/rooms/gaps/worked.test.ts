import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const { ask } = recordsServer(() => bridgedWorld().records());

const pairFields = `a { key } b { key } observed expected disjointBridges bridges { id } lastContact lastMeeting { id }
  earliestFromA earliestFromB`;

describe('the gap between two circles, worked by hand', () => {
  it('has no tie where chance would give 49/16, and hangs on one person', async () => {
    const { data } =
      await ask(`{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }) { gapCount groupsLeftOut ungrouped groups { key size } pairs { observed }
      gaps { severity sentence pair { ${pairFields} } } } }`);
    expect(data.gaps).toMatchObject({
      gapCount: 1,
      groupsLeftOut: 1,
      ungrouped: 1,
      groups: [
        { key: 'alpha', size: 3 },
        { key: 'beta', size: 3 },
      ],
    });
    expect(data.gaps.pairs).toHaveLength(1);
    const [gap] = data.gaps.gaps;
    expect(gap.pair).toEqual({
      a: { key: 'alpha' },
      b: { key: 'beta' },
      observed: 0,
      // The members of each have seven ties, and there are eight in all.
      expected: (7 * 7) / 16,
      disjointBridges: 1,
      bridges: [{ id: 'a1' }],
      lastContact: null,
      lastMeeting: null,
      earliestFromA: '1992-04-01',
      earliestFromB: null,
    });
    expect(gap.severity).toBeCloseTo(((1 + 1 / 2) / 2) * (49 / 16 / (1 + 49 / 16)), 12);
    expect(gap.sentence).toBe(
      'ALPHA (3) and BETA (3): 0 tied pairs where chance would give 3.1; without A1 no connection is left; no meeting of people of both is on record.',
    );
  });

  it.each([
    ['', '', 'no meeting of people of both is on record.'],
    ['window: { from: "1990", to: "1991" }', '', 'no meeting of people of both is on record from 1990 to 1991;'],
    [
      'window: { from: "1990", to: "1992" }, confidences: [DOCUMENTED]',
      '',
      'no meeting of people of both is on record from 1990 to 1992 in what is chosen.',
    ],
    ['', '{ kind: ADD_TIE, person: "a2", other: "b2" }', 'with the draft there is no meeting of people of both.'],
    [
      '',
      '{ kind: ADD_MEETING, meeting: "draft:x" }, { kind: ADD_TO_MEETING, person: "a2", meeting: "draft:x" }, { kind: ADD_TO_MEETING, person: "b2", meeting: "draft:x" }',
      'their last meeting is one of the draft, without a date.',
    ],
    [
      '',
      '{ kind: ADD_MEETING, meeting: "draft:x", date: "1996" }, { kind: ADD_TO_MEETING, person: "a2", meeting: "draft:x" }, { kind: ADD_TO_MEETING, person: "b2", meeting: "draft:x" }',
      'their last meeting is one of the draft, in 1996.',
    ],
  ])('says of what it is that nothing is on record: { %s } [%s]', async (filters, changes, words) => {
    const { data } = await ask(
      `{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, input: { ${filters} changes: [${changes}] }) { pairs { sentence } } }`,
    );
    expect(data.gaps.pairs[0].sentence).toContain(words);
    expect(data.gaps.pairs[0].sentence).not.toContain('never');
  });

  it('says of a pair that nothing joins that it is so in this network', async () => {
    const { data } = await ask(
      '{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, input: { window: { from: "1990", to: "1990" } }) { gaps { sentence } } }',
    );
    expect(data.gaps.gaps[0].sentence).toMatch(
      /; nobody in this network connects them; no meeting of people of both is on record in 1990; in this network influence of neither can have arrived at the other\.$/,
    );
  });

  it('says of every pair whether it is a gap, and how severe', async () => {
    const { data } = await ask(
      '{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1, first: 1) { gapCount pairs { a { key } b { key } severity sentence } gaps { severity sentence pair { a { key } b { key } } } } }',
    );
    const { gaps, pairs, gapCount } = data.gaps;
    expect(pairs.filter(({ severity }: { severity: number | null }) => severity !== null)).toHaveLength(gapCount);
    const [{ pair, ...worst }] = gaps;
    expect(pairs).toContainEqual({ ...pair, ...worst });
    // Of alpha and gamma one pair is tied where chance would give 7 * 2 / 16, less than that; one person holds them.
    expect(pairs[1].severity).toBeCloseTo(((0 + 1 / 2) / 2) * (7 / 8 / (1 + 7 / 8)), 12);
  });

  it('pairs smaller groups where they are asked for', async () => {
    const { data } = await ask(
      `{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: 1) { gapCount groupsLeftOut pairs { ${pairFields} } } }`,
    );
    expect(data.gaps).toMatchObject({ groupsLeftOut: 0 });
    expect(data.gaps.pairs).toHaveLength(3);
    expect(data.gaps.pairs[1]).toMatchObject({
      a: { key: 'alpha' },
      b: { key: 'gamma' },
      observed: 1,
      disjointBridges: 1,
      lastContact: '1991-03-01',
      lastMeeting: { id: 'third' },
      earliestFromA: '1991-03-01',
      earliestFromB: '1991-03-01',
    });
  });

  it('M is the candidate, for reasons that rest on records', async () => {
    const { data } =
      await ask(`{ bridgeCandidates(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, gap: { a: "alpha", b: "beta" }) { considered unavailable
      pair { observed } candidates { person { id } score group { key } reasons { kind strength points sentence evidence { to { id } } }
      counterReasons { kind points sentence } } } }`);
    expect(data.bridgeCandidates).toMatchObject({ considered: 8, unavailable: 0, pair: { observed: 0 } });
    const [m, ...others] = data.bridgeCandidates.candidates;
    expect(others).toEqual([]);
    expect(m).toMatchObject({ person: { id: 'm' }, group: { key: 'gamma' }, score: 1.5 });
    expect(m.reasons).toEqual([
      {
        kind: 'HISTORY_WITH_BOTH',
        strength: 1 / 2,
        points: 3 / 2,
        sentence: 'Took part with people of ALPHA on 1 occasion and with people of BETA on 1.',
        evidence: [{ to: { id: 'third' } }, { to: { id: 'fourth' } }],
      },
      {
        kind: 'REACH',
        strength: 1,
        points: 1,
        sentence:
          'Influence of ALPHA and of BETA can have arrived at this person by 1992-04-01, meeting after meeting.',
        evidence: [{ to: { id: 'third' } }, { to: { id: 'fourth' } }],
      },
    ]);
    expect(m.counterReasons).toMatchObject([{ kind: 'THIN_EVIDENCE', points: 1 }]);
  });

  it('weights change the score, and 0 leaves a reason out', async () => {
    const { data } =
      await ask(`{ bridgeCandidates(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, gap: { a: "alpha", b: "beta" },
      weights: { reach: 0, historyWithBoth: 10 }) { candidates { score reasons { kind } } } }`);
    expect(data.bridgeCandidates.candidates).toEqual([{ score: 5 - 1, reasons: [{ kind: 'HISTORY_WITH_BOTH' }] }]);
  });

  it.each([
    ['gap: { a: "alpha", b: "nobody" }', /"gap.b" is "nobody"; expected the key of a group of the projection, such as/],
    [
      'gap: { a: "alpha", b: "beta" }, input: { window: { from: "1900", to: "1901" } }',
      /"gap.a" is "alpha", but nobody of the projection is in a group; expected an "input" that leaves two groups\./,
    ],
    ['gap: { a: "alpha", b: "alpha" }', /"gap" names one group twice/],
    ['gap: { a: "alpha", b: "beta" }, weights: { reach: -1 }', /"weights.reach" is -1; expected 0 to 100/],
  ])('refuses %s', async (given, message) => {
    const { errors } = await ask(
      `{ bridgeCandidates(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, ${given}) { considered } }`,
    );
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'INVALID_INPUT' } }]);
  });
});

describe('what if', () => {
  const fields = `before { people ties components articulationPoints gaps } after { people ties components articulationPoints gaps }
    people { person { id } before { betweenness degree } after { betweenness degree } }
    pairs { before { observed disjointBridges } after { observed disjointBridges } } columns changes { sentence }`;
  const whatIf = async (changes: string) => {
    const { data, errors } = await ask(
      `{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [${changes}]) { ${fields} } }`,
    );
    if (errors) throw new Error(errors[0]!.message);
    return data.whatIf;
  };

  it('A2 were put into the meeting of M and B1: two ties more, and a second bridge', async () => {
    const answer = await whatIf('{ kind: ADD_TO_MEETING, person: "a2", meeting: "fourth", side: "alpha" }');
    expect(answer.changes).toEqual([{ sentence: 'A2 is put into “FOURTH”, for ALPHA.' }]);
    expect(answer.before).toEqual({ people: 8, ties: 8, components: 2, articulationPoints: 3, gaps: 1 });
    expect(answer.after).toMatchObject({ people: 8, ties: 10, components: 2, articulationPoints: 1 });
    expect(answer.pairs).toEqual([
      { before: { observed: 0, disjointBridges: 1 }, after: { observed: 1, disjointBridges: 1 } },
    ]);
    const { people, ties, removed } = answer.columns;
    const added = ties.a.flatMap((a: number, tie: number) =>
      ties.added[tie] ? [`${people.id[a]}-${people.id[ties.b[tie]]}`] : [],
    );
    expect(added.sort()).toEqual(['a2-b1', 'a2-m']);
    expect(removed).toEqual({ a: [], b: [] });
    expect(answer.people[0]).toMatchObject({
      person: { id: 'a1' },
      before: { betweenness: 8 },
      after: { betweenness: 0.5 },
    });
  });

  it('M were not there at all: the circles part', async () => {
    const answer = await whatIf('{ kind: REMOVE_PERSON, person: "m" }');
    expect(answer.after).toMatchObject({ people: 7, ties: 6, components: 3, articulationPoints: 0 });
    const m = answer.people.find(({ person }: { person: { id: string } }) => person.id === 'm');
    expect(m).toMatchObject({ before: { betweenness: 9 }, after: null });
    const { people, removed } = answer.columns;
    expect(people.id.at(-1)).toBe('m');
    expect(removed.a.map((a: number, tie: number) => `${people.id[a]}-${people.id[removed.b[tie]]}`)).toEqual([
      'a1-m',
      'b1-m',
    ]);
  });

  it('a new meeting were held', async () => {
    const answer = await whatIf(`{ kind: ADD_MEETING, meeting: "draft:dinner", process: "talks", date: "1993" },
      { kind: ADD_TO_MEETING, person: "a3", meeting: "draft:dinner" }, { kind: ADD_TO_MEETING, person: "z", meeting: "draft:dinner" }`);
    expect(answer.after).toMatchObject({ people: 8, ties: 9, components: 1 });
    expect(answer.changes[0]).toEqual({ sentence: 'The meeting “dinner” of “TALKS” is held, 1993.' });
  });

  it('names a meeting of the draft with spaces for its dashes', async () => {
    const answer = await whatIf('{ kind: ADD_MEETING, meeting: "draft:new-meeting-2" }');
    expect(answer.changes[0]).toEqual({ sentence: 'The meeting “new meeting 2” is held.' });
  });

  it('counts the gaps between groups as large as asked for', async () => {
    const { data } = await ask(
      `{ ${['small: 1', 'usual: 2']
        .map((one) => one.split(': '))
        .map(
          ([
            name,
            smallest,
          ]) => `${name}: gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, smallestGroup: ${smallest}) { gapCount }
      ${name}If: whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [], smallestGroup: ${smallest}) { before { gaps } after { gaps } }`,
        )
        .join(' ')} }`,
    );
    expect(data.small.gapCount).toBeGreaterThan(data.usual.gapCount);
    for (const name of ['small', 'usual']) {
      const { gapCount: gaps } = data[name];
      expect(data[`${name}If`]).toEqual({ before: { gaps }, after: { gaps } });
    }
  });

  it.each([
    ['nothing', ''],
    [
      'putting in and taking out',
      '{ kind: ADD_TO_MEETING, person: "z", meeting: "third" }, { kind: REMOVE_FROM_MEETING, person: "z", meeting: "third" }',
    ],
    [
      'taking out and putting back',
      '{ kind: REMOVE_FROM_MEETING, person: "m", meeting: "third" }, { kind: ADD_TO_MEETING, person: "m", meeting: "third" }',
    ],
    [
      'a meeting held and not held',
      '{ kind: ADD_MEETING, meeting: "draft:x" }, { kind: ADD_TO_MEETING, person: "z", meeting: "draft:x" }, { kind: REMOVE_MEETING, meeting: "draft:x" }',
    ],
    [
      'a meeting not held and held',
      '{ kind: REMOVE_MEETING, meeting: "fourth" }, { kind: ADD_MEETING, meeting: "fourth" }',
    ],
  ])('of %s the present is left', async (_, changes) => {
    const answer = await whatIf(changes);
    expect(answer.after).toEqual(answer.before);
    expect(answer.people).toEqual([]);
    expect(answer.pairs).toEqual([]);
    expect(answer.columns.ties.added).toEqual(answer.columns.ties.added.map(() => false));
    expect(answer.columns.removed).toEqual({ a: [], b: [] });
  });

  it.each([
    [
      '{ kind: ADD_TO_MEETING, person: "m", meeting: "third" }',
      /Change 1 \(ADD_TO_MEETING\) puts "m" into "third", who takes part in it already/,
    ],
    [
      '{ kind: REMOVE_FROM_MEETING, person: "z", meeting: "third" }',
      /takes "z" out of "third", who does not take part in it/,
    ],
    [
      '{ kind: ADD_TO_MEETING, person: "alpha", meeting: "third" }',
      /names "alpha" as its person; expected the id of a person/,
    ],
    [
      '{ kind: ADD_TO_MEETING, person: "z", meeting: "third", side: "m" }',
      /names "m" as its side; expected the id of an institution/,
    ],
    ['{ kind: ADD_TO_MEETING, person: "z", meeting: "draft:x" }', /names "draft:x", which no earlier change adds/],
    ['{ kind: ADD_MEETING, meeting: "new" }', /expected a name that begins with "draft:"/],
    ['{ kind: REMOVE_PERSON }', /has no "person"; expected an id/],
    [
      '{ kind: REMOVE_PERSON, person: "z" }, { kind: ADD_TIE, person: "z", other: "m" }',
      /Change 2 \(ADD_TIE\) names "z", whom an earlier change removed/,
    ],
    ['{ kind: ADD_TIE, person: "z", other: "z" }', /ties "z" to the same person/],
  ])('refuses %s', async (changes, message) => {
    const { errors } = await ask(
      `{ whatIf(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, changes: [${changes}]) { before { people } } }`,
    );
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('leaves the store as it was', async () => {
    await whatIf('{ kind: REMOVE_PERSON, person: "m" }');
    const { data } = await ask('{ holdings { revision } person(id: "m") { id } projection { people } }');
    expect(data).toEqual({ holdings: { revision: 1 }, person: { id: 'm' }, projection: { people: 8 } });
  });
});

interface Told {
  readonly reasons: readonly { readonly kind: string; readonly sentence: string; readonly evidence: unknown[] }[];
  readonly counterReasons: readonly unknown[];
}

describe('candidates', () => {
  const world = () =>
    smallWorld()
      .institution('north', 'state', 'NN', ['xn'])
      .institution('north-ministry', 'ministry', 'NN')
      .institution('south', 'armed-group', '', ['xs'])
      .institution('rebels', 'armed-group')
      .conflict('war', { north: 'primary', south: 'primary', rebels: 'primary' })
      .process('talks', 'war')
      .person('n1', { languages: ['xn', 'en'] })
      .person('s1', { languages: ['xs', 'en'] })
      .person('guide', { languages: ['xn', 'xs', 'en'] })
      .person('late', { languages: ['en'], died: '1991-06-01' })
      .person('official', { languages: ['en'] })
      .person('rebel', { languages: ['en'] })
      .person('halfway', { languages: ['en'] })
      .meeting(
        'one',
        '1990-01-01',
        {
          n1: 'north',
          n2: 'north',
          guide: { capacity: 'mediator', mediatorType: 'insider-partial' },
          late: '',
          official: '',
          rebel: '',
          halfway: '',
        },
        'talks',
      )
      .meeting(
        'two',
        '1991-01-01',
        { s1: 'south', s2: 'south', guide: { capacity: 'facilitator' }, late: '', official: '', rebel: '' },
        'talks',
      )
      .affiliation('official', 'north-ministry', true, '1985', '1995')
      .affiliation('rebel', 'rebels', true, '1980', '1984')
      .affiliation('halfway', 'south', false, '1980');
  const { ask: askWorld } = recordsServer(() => world().records());

  const candidatesOf = async (more = '') => {
    const { data, errors } =
      await askWorld(`{ bridgeCandidates(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, gap: { a: "north", b: "south" }${more}) { considered unavailable
      candidates { person { id } reasons { kind points sentence evidence { to { id } } } counterReasons { kind sentence evidence { to { id } } } } } }`);
    if (errors) throw new Error(errors[0]!.message);
    return data.bridgeCandidates;
  };
  const byId = (candidates: (Told & { person: { id: string } })[]) =>
    Object.fromEntries(candidates.map((candidate) => [candidate.person.id, candidate]));

  it('leave out the dead and those in a conflicting post, a ministry of a party too', async () => {
    const { candidates, considered, unavailable } = await candidatesOf(
      ', input: { window: { from: "1989", to: "1992" } }',
    );
    const found = byId(candidates);
    expect(Object.keys(found)).toEqual(['guide', 'rebel']);
    expect({ considered, unavailable }).toEqual({ considered: 9, unavailable: 2 });
  });

  it('show them when asked, with what speaks against them, at the end', async () => {
    const { candidates, unavailable } = await candidatesOf(
      ', includeUnavailable: true, input: { window: { from: "1989", to: "1992" } }',
    );
    expect(unavailable).toBe(0);
    const found = byId(candidates);
    expect(found['late']?.counterReasons[0]).toMatchObject({ kind: 'DEAD', sentence: 'Died on 1991-06-01.' });
    expect(found['official']?.counterReasons[0]).toMatchObject({
      kind: 'CONFLICTING_POST',
      sentence: 'Holds a post within the window: Member, NORTH-MINISTRY (1985 to 1995).',
      evidence: [{ to: { id: 'north-ministry' } }],
    });
    expect(candidates.at(-1).person.id).toBe('late');
  });

  it('a death after the window does not count, a post in it does', async () => {
    const { candidates } = await candidatesOf(', input: { window: { from: "1989", to: "1991-03" } }');
    expect(Object.keys(byId(candidates))).toContain('late');
    const during = await candidatesOf(', input: { window: { from: "1982", to: "1992" } }');
    expect(Object.keys(byId(during.candidates))).not.toContain('rebel');
  });

  it('are told with languages, facilitation and standing, and ranked by them', async () => {
    const { candidates } = await candidatesOf();
    const guide = byId(candidates)['guide']!;
    expect(candidates[0].person.id).toBe('guide');
    const sentences = Object.fromEntries(guide.reasons.map((one) => [one.kind, one.sentence]));
    expect(sentences).toMatchObject({
      LANGUAGES: 'Speaks xn, native to NORTH, and xs, native to SOUTH; languages are general knowledge, not sourced.',
      FACILITATION: 'Facilitated or mediated in this conflict on 2 occasions.',
      STANDING: 'Is coded in this conflict as insider-partial on 1 occasion.',
      REACH: 'Influence of NORTH and of SOUTH can have arrived at this person by 1991-01-01, meeting after meeting.',
    });
    expect(guide.reasons.find((one) => one.kind === 'FACILITATION')?.evidence).toEqual([
      { to: { id: 'one' } },
      { to: { id: 'two' } },
    ]);
  });
});

describe.each([
  ['1991-03-04', 'their last meeting on record was on 1991-03-04.'],
  ['1991-03', 'their last meeting on record was in 1991-03.'],
  ['1991', 'their last meeting on record was in 1991.'],
  [null, 'what people of both are last recorded for is TALKS.'],
])('two circles of three who were together through A1 and B1 alone (%j)', (date, words) => {
  const circles = smallWorld()
    .institution('alpha')
    .institution('beta')
    .conflict('strife', { alpha: 'primary', beta: 'primary' })
    .process('rounds', 'strife')
    .process('talks')
    .meeting('first', '1990-01-01', { a1: 'alpha', a2: 'alpha', a3: 'alpha' }, 'rounds')
    .meeting('second', '1990-02-01', { b1: 'beta', b2: 'beta', b3: 'beta' });
  const server = recordsServer(() =>
    (date === null
      ? circles.takesPart('a1', 'talks', { side: 'alpha' }).takesPart('b1', 'talks', { side: 'beta' })
      : circles.meeting('third', date, { a1: 'alpha', b1: 'beta' })
    ).records(),
  );

  it(`says no more than is recorded: ${words}`, async () => {
    const { data } = await server.ask(
      '{ gaps(grouping: SIDE, enough: { people: 1, meetings: 1, ties: 0 }) { gaps { sentence pair { findingSentence } } } }',
    );
    expect(data.gaps.gaps[0].sentence).toContain(words);
    expect(data.gaps.gaps[0].pair.findingSentence).toMatch(
      /^In what is recorded, all that ties (ALPHA and BETA|BETA and ALPHA) together hangs on one person\./,
    );
  });
});
