import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { createWorkPool } from '../../../server/work/pool.ts';
import { workerProgram } from '../../../server/work/workerProgram.ts';
import { askingOf } from '../../support/askView.ts';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld, type SmallWorld } from '../../support/smallWorld.ts';

const question = (more: string): string =>
  `{ gaps${more === '' ? '' : `(${more})`} { gapCount groups { key size } pairs { a { key } b { key } finding findingSentence severity observed expected } } }`;

interface Pair {
  readonly a: { readonly key: string };
  readonly b: { readonly key: string };
  readonly finding: string;
  readonly findingSentence: string;
  readonly severity: number | null;
}

const findings = (pairs: readonly Pair[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ a, b, finding }) => [[a.key, b.key].sort().join(' '), finding]));

const pool = createWorkPool(workerProgram, 1);
afterAll(() => pool.close());

/** What a world answers, without a store. */
const answerOf = (world: SmallWorld, query: string) => {
  const { entities, relationships } = world.records();
  return askingOf(buildNetworkView(1, 'public', entities, relationships), pool)(query);
};

/** Three people each of North, of its wing, of South and of a guest, who met among themselves three times. */
const apart = (): SmallWorld => {
  const world = smallWorld()
    .institution('north')
    .institution('wing')
    .institution('south')
    .institution('guest', 'state')
    .conflict('war', { north: 'primary', wing: 'primary', south: 'primary', guest: 'third-party' })
    .camp('north', 'war', 'Northern')
    .camp('wing', 'war', 'Northern')
    .process('talks', 'war');
  for (const side of ['north', 'wing', 'south', 'guest']) {
    const people = Object.fromEntries([1, 2, 3].map((place) => [`${side}-${place}`, side]));
    for (const year of [1990, 1991, 1992]) world.meeting(`${side}-${year}`, String(year), people, 'talks');
  }
  return world;
};

describe('what there is to say of a pair', () => {
  const { ask } = recordsServer(() => apart().records());

  it('is a gap between two camps of a conflict, never within one', async () => {
    const { data } = await ask(question('grouping: SIDE, enough: { ties: 1 }'));
    expect(findings(data.gaps.pairs)).toEqual({
      'guest north': 'OUTSIDE',
      'guest south': 'OUTSIDE',
      'guest wing': 'OUTSIDE',
      'north south': 'GAP',
      'north wing': 'SAME_CAMP',
      'south wing': 'GAP',
    });
    expect(data.gaps.gapCount).toBe(2);
    for (const { finding, severity } of data.gaps.pairs as Pair[]) expect(severity !== null).toBe(finding === 'GAP');
  });

  it('is asked by camp unless asked otherwise', async () => {
    const { data } = await ask(question(''));
    expect(data.gaps.groups).toEqual([
      { key: 'war/northern', size: 6 },
      { key: 'war/south', size: 3 },
    ]);
    // 12 ties, 12 ends of Northern and 6 of South: 12 * 6 / 24.
    expect(data.gaps.pairs).toMatchObject([
      {
        finding: 'GAP',
        observed: 0,
        expected: 3,
        findingSentence:
          'In what is recorded, nobody ties Northern and SOUTH together, not even through others. Absence of record is not absence of contact.',
      },
    ]);
  });

  it('is too little where fewer people, meetings or ties by chance are recorded, and says what is missing', async () => {
    const sentences = await Promise.all(
      ['{ people: 4 }', '{ meetings: 4 }', '{ ties: 4 }'].map(
        async (enough) => (await ask(question(`enough: ${enough}`))).data.gaps.pairs[0] as Pair,
      ),
    );
    expect(sentences.map(({ finding }) => finding)).toEqual(Array(3).fill('TOO_LITTLE_RECORDED'));
    expect(sentences.map(({ findingSentence }) => findingSentence)).toEqual([
      'Too little is recorded to say: of SOUTH 3 people at 3 meetings; it takes 4 people at 3 meetings of each. Absence of record is not absence of contact.',
      // Six people of two parties that stand together were at six meetings.
      'Too little is recorded to say: of SOUTH 3 people at 3 meetings; it takes 3 people at 4 meetings of each. Absence of record is not absence of contact.',
      'Too little is recorded to say: chance alone would give 3 ties between them; it takes 4. Absence of record is not absence of contact.',
    ]);
  });

  it('is no more for what only a draft has', async () => {
    const meetings = [1, 2].map(
      (place) => `{ kind: ADD_MEETING, meeting: "draft:${place}" },
        { kind: ADD_TO_MEETING, person: "south-1", meeting: "draft:${place}", side: "south" }`,
    );
    const { data } = await ask(
      question(`grouping: SIDE, enough: { meetings: 4, ties: 0 }, input: { changes: [${meetings.join()}] }`),
    );
    expect(findings(data.gaps.pairs)['north south']).toBe('TOO_LITTLE_RECORDED');
    expect(data.gaps.pairs.find(({ a, b }: Pair) => a.key === 'north' && b.key === 'south').findingSentence).toContain(
      'of SOUTH 3 people at 3 meetings',
    );
  });

  it('names a camp of whom nobody is recorded', async () => {
    const data = await answerOf(
      apart().institution('silent').conflict('war', { north: 'primary', south: 'primary', silent: 'primary' }),
      question('input: { conflicts: ["war"] }'),
    );
    expect(data.gaps.groups).toContainEqual({ key: 'war/silent', size: 0 });
    expect(findings(data.gaps.pairs)['war/silent war/south']).toBe('TOO_LITTLE_RECORDED');
  });

  it('is nothing without one conflict', async () => {
    const data = await answerOf(
      apart()
        .conflict('other', { south: 'primary' })
        .process('elsewhere', 'other')
        .meeting('far', '1990', { x: 'south' }, 'elsewhere'),
      question('grouping: SIDE'),
    );
    expect(new Set(Object.values(findings(data.gaps.pairs)))).toEqual(new Set(['NO_CONFLICT']));
    expect(data.gaps.gapCount).toBe(0);
  });

  it('offers nobody for what is no gap, unless asked', async () => {
    const gap = 'gap: { a: "north", b: "wing" }, grouping: SIDE';
    const between = { 'north-1': 'north', 'wing-1': 'wing', x: { capacity: 'mediator' } };
    const data = await answerOf(
      apart().meeting('between', '1993', between, 'talks'),
      `{ no: bridgeCandidates(${gap}) { candidates { person { id } } }
      yes: bridgeCandidates(${gap}, includeNonGaps: true) { candidates { person { id } } } }`,
    );
    expect(data.no.candidates).toEqual([]);
    expect(data.yes.candidates).toContainEqual({ person: { id: 'x' } });
  });
});

describe('more records of others', () => {
  it('never make a gap of what was too little: only records of the two can show one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            year: fc.integer({ min: 1990, max: 1995 }),
            people: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        async (meetings, others) => {
          const build = (more: readonly (readonly number[])[]): SmallWorld => {
            const world = smallWorld()
              .institution('north')
              .institution('south')
              .conflict('war', { north: 'primary', south: 'primary' })
              .process('talks', 'war');
            for (const [place, { year, people }] of meetings.entries()) {
              const there = people.map((one) => [`p${one}`, one < 3 ? 'north' : 'south'] as const);
              world.meeting(`m${place}`, String(year), Object.fromEntries(there), 'talks');
            }
            for (const [place, people] of more.entries()) {
              const there = people.map((one) => [`z${one}`, { capacity: 'observer' }] as const);
              world.meeting(`o${place}`, '1991', Object.fromEntries(there), 'talks');
            }
            return world;
          };
          const of = async (world: SmallWorld): Promise<string | undefined> =>
            (await answerOf(world, question('enough: { people: 2, meetings: 2, ties: 1 }'))).gaps.pairs[0]?.finding;
          const [before, after] = [await of(build([])), await of(build(others))];
          if (before === 'TOO_LITTLE_RECORDED') expect(after).not.toBe('GAP');
          if (before === 'NO_GAP') expect(after).not.toBe('TOO_LITTLE_RECORDED');
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the curated data', () => {
  const { ask } = curatedServer();
  const pairsOf = async (conflict: string): Promise<Pair[]> =>
    (await ask(question(`input: { conflicts: ["${conflict}"] }`))).data.gaps.pairs;

  it('has one gap in Northern Ireland: republicans and unionists; Sinn Fein and the IRA are one camp', async () => {
    const gaps = (await pairsOf('northern-ireland')).filter(({ finding }) => finding === 'GAP');
    expect(gaps.map(({ a, b }) => [a.key, b.key])).toEqual([
      ['northern-ireland/republicans', 'northern-ireland/unionists'],
    ]);
    const { data } = await ask('{ conflict(id: "northern-ireland") { camps { key institutions { id } } } }');
    const camp = data.conflict.camps.find(({ key }: { key: string }) => key === 'northern-ireland/republicans');
    expect(camp.institutions).toEqual(expect.arrayContaining([{ id: 'sinn-fein' }, { id: 'provisional-ira' }]));
  });

  it('has no gap in Afghanistan: the republic and the United States are one camp, and met the Taliban', async () => {
    const pairs = await pairsOf('afghanistan');
    expect(pairs.filter(({ finding }) => finding === 'GAP')).toEqual([]);
    expect(findings(pairs)['afghanistan/afghan-republic afghanistan/taliban']).toBe('NO_GAP');
    const { data } = await ask(question('input: { conflicts: ["afghanistan"] }, grouping: SIDE, smallestGroup: 1'));
    expect(findings(data.gaps.pairs)['afghan-government united-states']).toBe('SAME_CAMP');
  });

  it('says of Yemen, Libya and Syria that too little is recorded', async () => {
    for (const conflict of ['yemen', 'libya', 'syria-war']) {
      const pairs = await pairsOf(conflict);
      expect(pairs.map(({ finding }) => finding)).not.toContain('GAP');
      expect(pairs.map(({ finding }) => finding)).toContain('TOO_LITTLE_RECORDED');
    }
  });
});
