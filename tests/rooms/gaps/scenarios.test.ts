import { describe, expect, it } from 'vitest';
import { bridgedWorld } from '../../support/bridgedWorld.ts';
import { recordsServer } from '../../support/curatedServer.ts';
import { readScenarios, saveScenario } from '../../../server/rooms/gaps/scenarios.ts';

/** Synthetic: a hidden meeting, a hidden person with another name, and a hidden attendance of a visible person. */
const world = () =>
  bridgedWorld()
    .meeting('secret', '1993', { s: 'alpha' }, null, 'confidential')
    .person('jean-valjean', {
      name: 'Jean Valjean',
      aliases: ['Monsieur Madeleine', '\u062c\u0627\u0646@ar'],
      sensitivity: 'restricted',
    })
    .takesPart('z', 'talks', { sensitivity: 'restricted' })
    .records();
const steward = recordsServer(world);
const visitor = recordsServer(world, { publicReadOnly: true });

const all = '{ scenarios { name savedAt changes { kind sentence person { id } meeting } } holdings { revision } }';
const save =
  'mutation ($name: String!, $changes: [DraftChangeInput!]!) { saveScenario(name: $name, changes: $changes) { name savedAt } }';
const remove = (name: string) => `mutation { removeScenario(name: "${name}") }`;
const withoutM = [{ kind: 'REMOVE_PERSON', person: 'm' }];
const withSecret = [{ kind: 'ADD_TO_MEETING', person: 'z', meeting: 'secret' }];

describe('scenarios', () => {
  it('are saved, replaced under their name, listed and removed; the revision stays', async () => {
    const { ask } = steward;
    expect((await ask(save, { name: ' No M ', changes: withSecret })).data.saveScenario.name).toBe('No M');
    await ask(save, { name: 'No M', changes: withoutM });
    const { data } = await ask(all);
    expect(data.holdings.revision).toBe(1);
    expect(data.scenarios).toEqual([
      {
        name: 'No M',
        savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        changes: [{ kind: 'REMOVE_PERSON', sentence: 'M is not there at all.', person: { id: 'm' }, meeting: null }],
      },
    ]);
    expect((await ask(remove('No M'))).data.removeScenario).toBe(true);
    expect((await ask(remove('No M'))).data.removeScenario).toBe(false);
    expect((await ask(all)).data.scenarios).toEqual([]);
  });

  it.each([
    ['no name', '  ', withoutM, /"name" has 0 characters; expected 1 to 100/],
    ['too long a name', 'x'.repeat(101), withoutM, /"name" has 101 characters/],
    ['no changes', 'Empty', [], /^"changes" is empty; expected 1 to 100 changes\.$/],
    [
      'too long an id',
      'Long',
      [...withoutM, { kind: 'REMOVE_PERSON', person: 'x'.repeat(301) }],
      /^Change 2 has a "person" that is empty or too long; expected 1 to 300 characters\.$/,
    ],
    ['too many changes', 'Many', Array.from({ length: 101 }, () => withoutM[0]), /expected at most 100/],
    ['what is not there', 'Ghost', [{ kind: 'REMOVE_PERSON', person: 'ghost' }], /names "ghost" as its person/],
  ])('with %s are refused', async (_, name, changes, message) => {
    const { errors } = await steward.ask(save, { name, changes });
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('cannot be saved or removed where everyone may only read', async () => {
    for (const answer of [await visitor.ask(save, { name: 'X', changes: withoutM }), await visitor.ask(remove('X'))]) {
      expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('that name something hidden from the viewer are not listed', async () => {
    const { store, networks } = visitor.app();
    const everything = await networks.view('confidential');
    await saveScenario(store, everything, 'Open', withoutM as never);
    await saveScenario(store, everything, 'Hidden', withSecret as never);
    const names = (await visitor.ask(all)).data.scenarios.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Open']);
    expect((await readScenarios(store, everything)).map(({ name }) => name)).toEqual(['Hidden', 'Open']);
  });

  const drafted = (meeting: string) => [{ kind: 'ADD_MEETING', meeting, date: '1995' }];
  it.each([
    [
      'take out a hidden attendance between visible ends',
      'Without Z',
      [{ kind: 'REMOVE_FROM_MEETING', person: 'z', meeting: 'talks' }],
    ],
    ['name a hidden person', 'Plans for Jean Valjean', withoutM],
    ['name one by surname', 'Dinner', drafted('draft:Dinner at VALJÉAN’s')],
    ['name one by another name', 'Supper', drafted('draft:Supper with Madeleine')],
    ['name one by a name in another script', 'Tea', drafted('draft:شاي مع جان')],
    ['name one by id', 'Lunch', drafted('draft:lunch-jean-valjean')],
    ['name a hidden meeting', 'Back to the secret', withoutM],
  ])('that %s are not listed for whom it is hidden', async (_, name, changes) => {
    const { store, networks } = visitor.app();
    const everything = await networks.view('confidential');
    await saveScenario(store, everything, name, changes as never);
    const listed = async (): Promise<string[]> =>
      (await visitor.ask(all)).data.scenarios.map((scenario: { name: string }) => scenario.name);
    expect(await listed()).not.toContain(name);
    expect((await readScenarios(store, everything)).map((scenario) => scenario.name)).toContain(name);
  });

  it('whose words name nobody hidden stay listed, whole words being compared', async () => {
    const { store, networks } = visitor.app();
    const everything = await networks.view('confidential');
    await saveScenario(store, everything, 'Secretariat of the jeans factory', drafted('draft:An open round') as never);
    const names = (await visitor.ask(all)).data.scenarios.map(({ name }: { name: string }) => name);
    expect(names).toContain('Secretariat of the jeans factory');
  });
});
