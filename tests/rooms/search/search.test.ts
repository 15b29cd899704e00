import { describe, expect, it } from 'vitest';
import { buildNetworkView } from '../../../server/network/networkView.ts';
import { foldedWords } from '../../../server/rooms/search/foldText.ts';
import { searchView } from '../../../server/rooms/search/search.ts';
import { entityOf } from '../../../server/network/handles.ts';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

const find = async (
  text: string,
  more = '',
): Promise<{ entity: { id: string }; field: string; matched: string; fuzzy: boolean }[]> => {
  const { data } = await ask(
    `query ($text: String!) { search(text: $text${more}) { entity { id kind } score field matched fuzzy } }`,
    { text },
  );
  return data.search;
};

describe('search', () => {
  it.each([
    ['Abu Ala', 'ahmed-qurei', 'ALIAS', 'Abu Ala', false],
    ['abu ala', 'ahmed-qurei', 'ALIAS', 'Abu Ala', false],
    ['Calmy Rey', 'micheline-calmy-rey', 'NAME', 'Micheline Calmy-Rey', false],
    ['Egelnd', 'jan-egeland', 'NAME', 'Jan Egeland', true],
    ['Rød-Larsen', 'terje-rod-larsen', 'NAME', 'Terje Rod-Larsen', false],
    ['oslo chan', 'oslo-channel', 'NAME', 'Oslo back channel', false],
  ])('finds %s first, and says why', async (text, id, field, matched, fuzzy) => {
    const [first] = await find(text);
    expect(first).toMatchObject({ entity: { id }, field, matched, fuzzy });
  });

  it('ranks names before summaries and what happened before the literature about it', async () => {
    const results = await find('oslo');
    const kinds = results.map(({ entity }) => (entity as { kind: string } & typeof entity).kind);
    expect(results[0]).toMatchObject({ field: 'NAME' });
    expect(kinds.slice(0, 5)).not.toContain('SOURCE');
  });

  it('keeps to the kinds and the number asked for', async () => {
    const results = await find('israel', ', kinds: [INSTITUTION], first: 2');
    expect(results).toHaveLength(2);
    for (const { entity } of results) expect(entity).toMatchObject({ kind: 'INSTITUTION' });
  });

  it.each(['', '   ', '?!', 'zzzzqqqq'])('finds nothing for %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('refuses a text that is too long, and more than it may answer', async () => {
    expect((await ask(`{ search(text: "${'a'.repeat(201)}") { score } }`)).errors?.[0]?.message).toBe(
      '"text" has 201 characters; expected at most 200.',
    );
    expect((await ask('{ search(text: "a", first: 101) { score } }')).errors?.[0]?.message).toBe(
      '"first" is 101; expected 1 to 100.',
    );
  });

  it('finds names in every script, without their diacritics, on synthetic people', () => {
    const names: Record<string, string[]> = {
      agust: ['Ágúst Þórsson (synthetic)'],
      lukasz: ['Łukasz Żółć (synthetic)'],
      qurei: ['Synthetic Q', 'أحمد قريع'],
      hirschfeld: ['Synthetic H', 'יאיר הירשפלד'],
      primakov: ['Synthetic P', 'Евгений Примаков'],
    };
    const entities = Object.entries(names).map(([id, [name = '', ...aliases]]) => ({
      id,
      kind: 'PERSON' as const,
      properties: { id, name, aliases, sources: [], confidence: 'inferred', sensitivity: 'public' },
    }));
    const view = buildNetworkView(1, 'public', entities, []);
    const first = (text: string): string | undefined => {
      const [found] = searchView(view, text, null, 5);
      return found && entityOf(found.entity).id;
    };
    expect(first('agust')).toBe('agust');
    expect(first('Ágúst')).toBe('agust');
    expect(first('thorsson')).toBe('agust');
    expect(first('zolc')).toBe('lukasz');
    expect(first('قريع')).toBe('qurei');
    expect(first('הירשפלד')).toBe('hirschfeld');
    expect(first('примаков')).toBe('primakov');
    expect(first('Примков')).toBe('primakov');
  });
});

describe('foldedWords()', () => {
  it.each([
    ["al-Qur'an", ['al', 'quran']],
    ['Ramón O’Neil', ['ramon', 'oneil']],
    ['STRASSE Straße', ['strasse', 'strasse']],
    ['Track 1.5', ['track', '1', '5']],
  ])('folds %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
