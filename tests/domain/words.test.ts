import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../server/domain/sensitivity.ts';
import { slugPattern, toSlug } from '../../server/domain/slugs.ts';
import { fourTracks, nineTracks, tracks } from '../../server/domain/tracks.ts';

describe('toSlug()', () => {
  it.each([
    ['Chief negotiator', 'chief-negotiator'],
    ['  Ágúst  Rós ', 'agust-ros'],
    ['PARTICIPATED_IN', 'participated-in'],
    ['1993-07?', '1993-07'],
    ['…', ''],
  ])('makes %j %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it.each([
    ['عضو', 'رئيس'],
    ['член', 'председатель'],
    ['主席', '成員'],
    ['कि', 'का'],
    ['Member עם', 'Member של'],
    ['Sørensen', 'Sårensen'],
    ['Rat für Straße', 'Rat für Strae'],
    ['عضو ١', 'عضو ٢'],
  ])('tells %j and %j apart', (one, other) => {
    expect(toSlug(one)).not.toBe(toSlug(other));
    for (const text of [one, other]) expect(toSlug(text)).toMatch(slugPattern);
  });

  it('is the same however its letters are composed, and whatever stands between them', () => {
    expect(toSlug('أحمد  قريع')).toBe(toSlug('أحمد, قريع'.normalize('NFD')));
    expect(toSlug('Член')).toBe(toSlug('член'));
    expect(toSlug('é')).toBe(toSlug('E'));
  });

  it('two texts of other letters have one slug only where their letters are the same', () => {
    const lettersOf = (text: string): string =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    const text = fc.array(fc.constantFrom('ع', 'ض', 'و', 'ж', '主', 'ø', 'a', '1'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [one.join(''), other.join('')];
        expect(toSlug(first) === toSlug(second)).toBe(lettersOf(first) === lettersOf(second));
        expect(toSlug(first)).toMatch(slugPattern);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('slugPattern', () => {
  it.each(['oslo-channel', 'a1', '2008-proposal'])('accepts %s', (id) => expect(id).toMatch(slugPattern));
  it.each(['Oslo', 'oslo--channel', '-oslo', 'oslo_channel', '', 'oslo channel'])('refuses %j', (id) =>
    expect(id).not.toMatch(slugPattern),
  );
});

describe('visibleTo()', () => {
  it('admits a level and all that is less sensitive', () => {
    expect(visibleTo('public')).toEqual(['public']);
    expect(visibleTo('restricted')).toEqual(['public', 'restricted']);
    expect(visibleTo('confidential')).toEqual(['public', 'restricted', 'confidential']);
  });
});

describe('tracks', () => {
  it('are four, ranked III < II < 1.5 < I, and nine', () => {
    const byRank = [...fourTracks].sort((a, b) => a.rank! - b.rank!).map(({ code }) => code);
    expect(byRank).toEqual(['III', 'II', '1.5', 'I']);
    expect(nineTracks).toHaveLength(9);
    expect(new Set(tracks.map(({ id }) => id)).size).toBe(13);
    for (const { id } of tracks) expect(id).toMatch(slugPattern);
  });
});
