import { describe, expect, it } from 'vitest';
import { recordsServer } from '../../support/curatedServer.ts';
import { smallWorld } from '../../support/smallWorld.ts';

/** Two who met people of both sides, one of them a speaker of Brazilian Portuguese and French; one whose languages are not recorded. */
const records = () =>
  smallWorld()
    .person('a1')
    .person('lia', { languages: ['pt-BR', 'fr'] })
    .person('max', { languages: ['fr'] })
    .institution('alpha')
    .institution('beta')
    .conflict('war', { alpha: 'primary', beta: 'primary' })
    .process('talks', 'war')
    .meeting(
      'one',
      '1990',
      {
        a1: 'alpha',
        a2: 'alpha',
        lia: { capacity: 'mediator' },
        max: { capacity: 'mediator' },
        nil: { capacity: 'mediator' },
      },
      'talks',
    )
    .meeting(
      'two',
      '1991',
      {
        b1: 'beta',
        b2: 'beta',
        lia: { capacity: 'mediator' },
        max: { capacity: 'mediator' },
        nil: { capacity: 'mediator' },
      },
      'talks',
    )
    .records();

describe('the languages of candidates', () => {
  const { ask } = recordsServer(records);
  const asked = async (languages: string) => {
    const { data, errors } =
      await ask(`{ bridgeCandidates(gap: { a: "alpha", b: "beta" }, grouping: SIDE, includeNonGaps: true ${languages}) {
      spoken { language candidates } candidates { person { id } } } }`);
    expect(errors).toBeUndefined();
    const { spoken, candidates } = data.bridgeCandidates;
    return { spoken, ids: candidates.map(({ person }: { person: { id: string } }) => person.id).sort() };
  };
  const spoken = [
    { language: 'fr', candidates: 2 },
    { language: 'pt', candidates: 1 },
  ];

  it('are counted, the most frequent first, by language alone', async () => {
    expect(await asked('')).toEqual({ spoken, ids: ['lia', 'max', 'nil'] });
  });

  it('narrow them to who speaks one of those asked for; the counts stay', async () => {
    expect(await asked(', languages: ["pt"]')).toEqual({ spoken, ids: ['lia'] });
    expect(await asked(', languages: ["PT-pt", "fr"]')).toEqual({ spoken, ids: ['lia', 'max'] });
    expect(await asked(', languages: ["de"]')).toEqual({ spoken, ids: [] });
  });
});
