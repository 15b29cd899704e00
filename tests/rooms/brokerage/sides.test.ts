import { describe, expect, it } from 'vitest';
import { curatedServer, recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

const sidesOf = (data: {
  brokers: { nodes: readonly { person: { id: string }; group: { key: string } | null; sides: { sentence: string } }[] };
}) =>
  Object.fromEntries(
    data.brokers.nodes.map(({ person, group, sides }) => [person.id, [group?.key ?? null, sides.sentence]]),
  );

const brokers = (input: string, grouping: string): string =>
  `{ brokers(input: { ${input} }, grouping: ${grouping}, first: 100) { nodes { person { id } group { key } sides { sentence } } } }`;

describe('a side belongs to an attendance, not to a person', () => {
  const { ask } = recordsServer(() =>
    smallWorld()
      .institution('north')
      .institution('wing')
      .institution('south')
      .institution('union', 'igo')
      .conflict('war', { north: 'primary', wing: 'primary', south: 'primary', union: 'third-party' })
      .camp('north', 'war', 'Northern')
      .camp('wing', 'war', 'Northern')
      .camp('union', 'war', 'outside')
      .process('talks', 'war')
      .meeting(
        'one',
        '1990',
        { n: 'north', both: 'wing', turned: 'north', s: 'south', e: 'union', twice: 'south' },
        'talks',
      )
      .meeting(
        'two',
        '1991',
        {
          n: '',
          both: 'north',
          turned: 'south',
          twice: 'south',
          go: { side: 'north', capacity: 'observer' },
          between: { side: 'south', capacity: 'mediator' },
        },
        'talks',
      )
      .meeting(
        'three',
        '1992',
        { go: { capacity: 'facilitator' }, n: { side: 'north', capacity: 'facilitator' } },
        'talks',
      )
      .records(),
  );

  it('so that who came for one side alone is of it, and nobody by majority or tie-break', async () => {
    expect(sidesOf((await ask(brokers('', 'SIDE'))).data)).toEqual({
      n: ['north', 'Came for NORTH once of 3 times.'],
      s: ['south', 'Came for SOUTH once.'],
      e: ['union', 'Came for UNION once.'],
      twice: ['south', 'Came for SOUTH both times.'],
      both: [null, 'Came for several sides: for NORTH once and for WING once of 2 times.'],
      turned: [null, 'Came for several sides: for NORTH once and for SOUTH once of 2 times.'],
      go: [null, 'Came for no side, twice.'],
      between: [null, 'Came for no side.'],
    });
  });

  it('and who came for two sides of one camp is of the camp; a third party is of none', async () => {
    const groups = Object.fromEntries(
      Object.entries(sidesOf((await ask(brokers('', 'CAMP'))).data)).map(([person, [group]]) => [person, group]),
    );
    expect(groups).toEqual({
      n: 'war/northern',
      both: 'war/northern',
      turned: null,
      s: 'war/south',
      twice: 'war/south',
      e: null,
      go: null,
      between: null,
    });
  });

  it('in a window, only what lies in it counts', async () => {
    const { data } = await ask(brokers('window: { from: "1991", to: "1991" }', 'SIDE'));
    expect(sidesOf(data)['turned']).toEqual(['south', 'Came for SOUTH once.']);
  });

  it('tells the camps of a conflict', async () => {
    const { data } = await ask('{ conflict(id: "war") { camps { key label primary institutions { id } } } }');
    expect(data.conflict.camps).toEqual([
      {
        key: 'war/northern',
        label: 'Northern',
        primary: true,
        institutions: expect.arrayContaining([{ id: 'north' }, { id: 'wing' }]),
      },
      { key: 'war/south', label: 'SOUTH', primary: true, institutions: [{ id: 'south' }] },
    ]);
  });
});

describe('the curated data', () => {
  const { ask } = curatedServer();

  it('has Father Reid for no side, though he once sat as observer from Sinn Fein', async () => {
    const { data } = await ask(brokers('conflicts: ["northern-ireland"]', 'CAMP'));
    expect(sidesOf(data)['alec-reid']).toEqual([null, expect.stringMatching(/^Came for no side/)]);
    expect(sidesOf(data)['gerry-adams']![0]).toBe('northern-ireland/republicans');
  });

  it('has Baheer, who came once for Hezb-i-Islami and once for the republic, of no side', async () => {
    const { data } = await ask(brokers('conflicts: ["afghanistan"]', 'SIDE'));
    expect(sidesOf(data)['ghairat-baheer']).toEqual([null, expect.stringMatching(/^Came for several sides: /)]);
  });
});

describe('camps named in another script', () => {
  const { ask } = recordsServer(() =>
    smallWorld()
      .institution('one')
      .institution('two')
      .conflict('war', { one: 'primary', two: 'primary' })
      .camp('one', 'war', 'حكومة (A)')
      .camp('two', 'war', 'معارضة (A)')
      .records(),
  );

  it('stay two camps, each under a key that an address can hold', async () => {
    const { data } = await ask('{ conflict(id: "war") { camps { key institutions { id } } } }');
    const { camps } = data.conflict as { camps: readonly { key: string; institutions: readonly { id: string }[] }[] };
    expect(camps.map(({ institutions }) => institutions.map(({ id }) => id))).toHaveLength(2);
    for (const { key } of camps) expect(key).toMatch(/^war\/a-[0-9a-f]{10}$/);
  });
});
