import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer, type Answer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

interface Told {
  readonly kind: string;
  readonly sentence: string;
  readonly evidence: readonly { readonly to: { readonly id: string } }[];
}

type Asked = (query: string) => Promise<Answer>;

/** What is said of each candidate, by id and then by the kind of reason. */
const candidatesOf = async (ask: Asked, gap: string, more = '') => {
  const { data, errors } =
    await ask(`{ bridgeCandidates(${more.includes('grouping') ? '' : 'grouping: SIDE, '}enough: { people: 1, meetings: 1, ties: 0 }, includeNonGaps: true, gap: ${gap}, first: 100${more}) { considered unavailable
    posts { sentence conflicts { id } parties { id } }
    candidates { person { id } reasons { ...Told } counterReasons { ...Told } } } }
    fragment Told on CandidateReason { kind sentence evidence { to { id } } }`);
  if (errors) throw new Error(errors[0]!.message);
  const { candidates, ...others } = data.bridgeCandidates;
  const told = new Map<string, Record<string, Told>>();
  for (const { person, reasons, counterReasons } of candidates) {
    told.set(person.id, Object.fromEntries([...reasons, ...counterReasons].map((one: Told) => [one.kind, one])));
  }
  return { told, ...others };
};

describe('official posts', () => {
  const states = () =>
    smallWorld()
      .institution('north', 'state', 'XN')
      .institution('north-ministry', 'ministry', 'XN')
      .institution('south', 'state', 'XS')
      .institution('union', 'igo')
      .institution('island', 'state', 'XI')
      .institution('island-ministry', 'ministry', 'XI')
      .institution('college', 'university', 'XI')
      .conflict('war', { north: 'primary', south: 'primary', union: 'third-party', island: 'guarantor' })
      .conflict('other-war', { island: 'primary' })
      .process('talks', 'war')
      .process('other-talks', 'other-war')
      .meeting(
        'one',
        '1990-01-01',
        {
          n1: 'north',
          n2: 'north',
          s1: 'south',
          s2: 'south',
          minister: { side: 'north' },
          envoy: { side: 'union', capacity: 'mediator' },
          islander: { side: 'island', capacity: 'host' },
          delegate: { side: 'union', capacity: 'official' },
          scholar: { side: 'college', capacity: 'facilitator' },
        },
        'talks',
      )
      .meeting('two', '1990-02-01', { n1: 'north', i1: 'island', i2: 'island' }, 'other-talks')
      .affiliation('minister', 'north-ministry', true, '1988', '1992')
      .affiliation('envoy', 'union', true, '1988', '1992')
      .affiliation('islander', 'island-ministry', true, '1989')
      .affiliation('scholar', 'college', false, '1980');
  const { ask } = recordsServer(() => states().records());
  const window = 'window: { from: "1990", to: "1991" }';

  it.each(['SIDE', 'COUNTRY'])('are looked for in what the two took up, where people are grouped by %s', async (by) => {
    const gap = by === 'SIDE' ? '{ a: "north", b: "south" }' : '{ a: "XN", b: "XS" }';
    const { told, unavailable, posts } = await candidatesOf(ask, gap, `, grouping: ${by}, input: { ${window} }`);
    expect(posts).toEqual({
      conflicts: [{ id: 'war' }],
      parties: ['north', 'south', 'island', 'union'].map((id) => ({ id })),
      sentence:
        'Looked for from 1990 to 1991: an official post in NORTH, SOUTH, ISLAND or UNION, or in a ministry of such a state; at stake: WAR.',
    });
    expect(told.has('minister')).toBe(false);
    expect(unavailable).toBe(1);
    // A post of a third party, or of its government, is no hindrance, nor is a seat for one. To have none is no reason.
    for (const person of ['envoy', 'islander', 'delegate', 'scholar']) {
      expect(told.get(person)).not.toHaveProperty('CONFLICTING_POST');
    }
  });

  it('are not checked where the two took up no conflict both, and that is said', async () => {
    const { told, posts } = await candidatesOf(
      ask,
      '{ a: "XS", b: "XI" }',
      ', grouping: COUNTRY, input: { window: { from: "1990-01-15" }, changes: [{ kind: ADD_MEETING, meeting: "draft:x" }, { kind: ADD_TO_MEETING, person: "s1", meeting: "draft:x", side: "south" }] }',
    );
    expect(posts).toMatchObject({ conflicts: [], parties: [] });
    expect(posts.sentence).toMatch(
      /^Posts were not checked, because no conflict is recorded that was taken up both by people of XS and by people of XI\.$/,
    );
    for (const reasons of told.values()) expect(reasons).not.toHaveProperty('CONFLICTING_POST');
  });
});

describe('the draft, the confidences and the certainty of the input', () => {
  const { ask } = recordsServer(() =>
    bridgedWorld()
      .meeting('rumour', '1990-06', {
        r: { confidence: 'disputed' },
        a1: 'alpha',
        b1: { side: 'beta', confidence: 'disputed' },
      })
      .meeting('some-day', '1992/1994', { c: '', a1: 'alpha', b1: 'beta' })
      .records(),
  );
  const gap = '{ a: "alpha", b: "beta" }';
  const drafted = (changes: string): string => `, input: { changes: [${changes}] }`;

  it('offer nobody whom the draft removes', async () => {
    expect((await candidatesOf(ask, gap)).told.has('m')).toBe(true);
    const { told, considered } = await candidatesOf(ask, gap, drafted('{ kind: REMOVE_PERSON, person: "m" }'));
    expect(told.has('m')).toBe(false);
    expect(considered).toBe((await candidatesOf(ask, gap)).considered - 1);
  });

  it('count a meeting of the draft, and not one that it removes', async () => {
    const seat = (person: string): string => `{ kind: ADD_TO_MEETING, person: "${person}", meeting: "draft:x" }`;
    const { told } = await candidatesOf(
      ask,
      gap,
      drafted(`{ kind: ADD_MEETING, meeting: "draft:x", date: "1993" }, ${['z', 'a2', 'b2'].map(seat).join()}`),
    );
    expect(told.get('z')?.['HISTORY_WITH_BOTH']).toEqual({
      kind: 'HISTORY_WITH_BOTH',
      sentence: 'Took part with people of ALPHA on 1 occasion of the draft and with people of BETA on 1 of the draft.',
      evidence: [],
    });
    const without = await candidatesOf(ask, gap, drafted('{ kind: REMOVE_MEETING, meeting: "third" }'));
    expect(without.told.has('m')).toBe(false);
  });

  it('count only what is as well supported, and as well dated, as is asked for', async () => {
    expect([...(await candidatesOf(ask, gap)).told.keys()]).toEqual(expect.arrayContaining(['r', 'c']));
    const sure = await candidatesOf(ask, gap, ', input: { confidences: [DOCUMENTED] }');
    expect(sure.told.has('r')).toBe(false);
    const until = (certainty: string): string => `, input: { window: { to: "1992" }, certainty: ${certainty} }`;
    expect((await candidatesOf(ask, gap, until('POSSIBLE'))).told.has('c')).toBe(true);
    expect((await candidatesOf(ask, gap, until('DEFINITE'))).told.has('c')).toBe(false);
  });
});

describe('who is recorded for a process as such', () => {
  const { ask } = recordsServer(() =>
    smallWorld()
      .institution('alpha')
      .institution('beta')
      .person('young', { born: '1989' })
      .person('late', { born: '1996' })
      .process('dialogue', null, '1980', '1995')
      .meeting('first', '1985', { a1: 'alpha', a2: 'alpha', x: { capacity: 'mediator' } })
      .meeting('second', '1986', { b1: 'beta', b2: 'beta', x: '' })
      .takesPart('a1', 'dialogue', { side: 'alpha' })
      .takesPart('b1', 'dialogue', { side: 'beta' })
      .takesPart('x', 'dialogue', { capacity: 'facilitator' })
      .takesPart('young', 'dialogue')
      .takesPart('late', 'dialogue')
      .records(),
  );

  it('is not said to have sat with anybody, and has history only with who lived while it went on', async () => {
    const { told } = await candidatesOf(ask, '{ a: "alpha", b: "beta" }');
    expect(told.get('x')).toMatchObject({
      HISTORY_WITH_BOTH: {
        sentence:
          'Took part with people of ALPHA on 1 occasion and is recorded for the same process as people of it, and took part with people of BETA on 1 occasion and is recorded for the same process as people of it.',
      },
      FACILITATION: { sentence: 'Facilitated or mediated on 1 occasion and in 1 process.' },
    });
    expect(told.get('young')?.['HISTORY_WITH_BOTH']).toMatchObject({
      sentence:
        'Is recorded for the same process as people of ALPHA, and is recorded for the same process as people of BETA.',
      evidence: [{ to: { id: 'dialogue' } }],
    });
    expect(told.get('a1')?.['HISTORY_WITH_BOTH']?.sentence).toBe(
      'Is of ALPHA, and is recorded for the same process as people of BETA.',
    );
    expect(told.has('late')).toBe(false);
  });

  it('nor where the process had not begun by the end of the window', async () => {
    const { told } = await candidatesOf(ask, '{ a: "alpha", b: "beta" }', ', input: { window: { to: "1988" } }');
    expect(told.has('x')).toBe(true);
    expect(told.has('young')).toBe(false);
  });
});
