import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../server/domain/sensitivity.ts';
import { slugPattern, toSlug } from '../../server/domain/slugs.ts';
import { fourTracks, nineTracks, tracks } from '../../server/domain/tracks.ts';

describe('toSlug()', () => {
  it.each([
    ['Chief negotiator', 'chief-negotiator'],
    ['  Ágúst  Þór ', 'agust-or'],
    ['PARTICIPATED_IN', 'participated-in'],
    ['1993-07?', '1993-07'],
    ['…', ''],
  ])('makes %j %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
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
