import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, otherNamesOf, readAlias } from '../../server/domain/aliases.ts';

describe('readAlias()', () => {
  it.each([
    ['Abu Ala', 'Abu Ala', null],
    ['أبو علاء@ar', 'أبو علاء', 'ar'],
    ['Shabak@he-Latn', 'Shabak', 'he-Latn'],
    ['@ar', '', 'ar'],
    ['me@example.org', 'me@example.org', null],
  ])('reads %s', (written, name, language) => {
    expect(readAlias(written)).toEqual({ name, language });
  });

  it('gives back what was joined, for names without an @', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('@') && text.trim() === text);
    const language = fc.option(fc.constantFrom('ar', 'fa', 'prs', 'he-Latn'));
    fc.assert(
      fc.property(name, language, (text, tag) => {
        expect(readAlias(tag === null ? text : `${text}@${tag}`)).toEqual({ name: text, language: tag });
      }),
    );
  });
});

describe('aliasesOf()', () => {
  it('keeps the order, and is empty where a record has none', () => {
    expect(otherNamesOf({ aliases: ['b', 'ا@ar'] })).toEqual(['b', 'ا']);
    expect(aliasesOf({})).toEqual([]);
  });
});
