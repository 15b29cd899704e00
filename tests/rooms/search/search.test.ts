import { describe, expect, it } from 'vitest';
import { searchView, wordsSought } from '../../../server/rooms/search/search.ts';
import { wordsToFind } from '../../../server/rooms/search/searchIndex.ts';
import { swapLetters } from '../../../server/rooms/search/swapLetters.ts';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { entityOf } from '../../../server/view/nodesAndEdges.ts';
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
    ['Rød-Larsen', 'terje-rod-larsen', 'NAME', 'Terje Rød-Larsen', false],
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

  it.each([
    ['Bielin', 'beilin'],
    ['puwgash', 'pugwash'],
    ['Pugwahs', 'pugwash'],
    ['upgwash', 'pugwash'],
    ['puwga', 'pugwash'],
  ])('finds %s, in which two neighbours are swapped, before all else', async (text, meant) => {
    const results = await find(text);
    for (const { matched, fuzzy } of results.slice(0, 5)) {
      expect(matched.toLowerCase()).toContain(meant);
      expect(fuzzy).toBe(true);
    }
    expect(results.length).toBeGreaterThan(4);
  });

  it('finds a whole name with a swap in it first', async () => {
    const [first] = await find('Yossi Bielin');
    expect(first).toMatchObject({ entity: { id: 'yossi-beilin' }, field: 'NAME', fuzzy: true });
  });

  it('takes a possessive for the word itself', async () => {
    for (const text of ["Rabin's", 'Rabin’s']) {
      const [first] = await find(text);
      expect(first).toMatchObject({ entity: { id: 'yitzhak-rabin' }, field: 'NAME', fuzzy: false });
    }
  });

  it('finds who speaks a language, by its usual, its other and its own name, and says so', async () => {
    for (const text of ['Persian', 'Farsi', 'فارسی', 'persian']) {
      const results = await find(text, ', first: 100, kinds: [PERSON]');
      const speakers = results.filter(({ field }) => field === 'LANGUAGE');
      expect(speakers.map(({ entity }) => entity.id)).toContain('abbas-araghchi');
      expect(speakers.length).toBe(25);
      for (const { matched, fuzzy } of speakers)
        expect({ matched, fuzzy }).toEqual({ matched: 'Persian', fuzzy: false });
    }
  });

  it('never finds a language by the beginning of a country', async () => {
    const results = await find('Japan', ', first: 100');
    expect(results.filter(({ field }) => field === 'LANGUAGE')).toEqual([]);
  });

  it('never takes a year for a typo of another', async () => {
    const results = await find('1993', ', first: 100');
    expect(results.length).toBeGreaterThan(5);
    for (const { matched, fuzzy } of results) {
      expect(matched).toContain('1993');
      expect(fuzzy).toBe(false);
    }
  });

  it.each([
    ['PLO', 'plo', 'ALIAS', 'PLO'],
    ['P.L.O.', 'plo', 'ALIAS', 'PLO'],
    ['p. l. o', 'plo', 'ALIAS', 'PLO'],
    ['osce', 'osce', 'ALIAS', 'OSCE'],
    ['IRA', 'provisional-ira', 'ALIAS', 'IRA'],
    ['provisional-ira', 'provisional-ira', 'NAME', 'Provisional Irish Republican Army'],
    ['oslo-round-1', 'oslo-round-1', 'NAME', 'Oslo channel, first round'],
    ['DUP', 'democratic-unionist-party', 'ALIAS', 'DUP'],
    ['KSG', 'kashmir-study-group', 'INITIALS', 'KSG'],
    ['P.W. Botha', 'pw-botha', 'NAME', 'P. W. Botha'],
    ['PW Botha', 'pw-botha', 'NAME', 'P. W. Botha'],
  ])('finds %s by what it is called for short', async (text, id, field, matched) => {
    const [first] = await find(text);
    expect(first).toMatchObject({ entity: { id }, field, matched, fuzzy: false });
  });

  it('finds tracks', async () => {
    for (const kinds of ['', ', kinds: [TRACK]']) {
      const [first] = await find('Track 1.5', kinds);
      expect(first).toMatchObject({ entity: { id: 'track-1-5', kind: 'TRACK' }, field: 'NAME' });
    }
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

describe('swapLetters()', () => {
  it.each([
    ['abc', ['bac', 'acb']],
    ['aab', ['aba']],
    ['a', []],
    ['𝒳y', ['y𝒳']],
  ])('of %s gives %j', (word, swapped) => {
    expect(swapLetters(word)).toEqual(swapped);
  });
});

describe('letters with dots between', () => {
  it('are sought as one word, and found as one and as several', () => {
    expect(wordsSought('The P.L.O. and F. W. de Klerk, e.g. Track 1.5').map(({ word }) => word)).toEqual([
      'the',
      'plo',
      'and',
      'fw',
      'de',
      'klerk',
      'eg',
      'track',
      '1',
      '5',
    ]);
    expect(wordsToFind('F. W. de Klerk')).toEqual(['f', 'w', 'de', 'klerk', 'fw']);
  });
});
