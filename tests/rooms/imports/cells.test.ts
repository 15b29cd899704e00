import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { countryMeant, isCountry } from '../../../server/rooms/imports/countries.ts';
import { isLanguage, languageMeant } from '../../../server/rooms/imports/languages.ts';
import * as cells from '../../../server/rooms/imports/cells.ts';

const words = ['a', 'b'] as const;
const id = 'lower-case letters and digits in groups joined by hyphens';
const country = 'two capital letters (ISO 3166-1 alpha-2; SU and YU for former states)';
const language = 'a language tag (BCP 47), such as en, ar or sr-Latn';
const date = 'an EDTF date of level 0 or 1, such as 1993-09-13, 1993-09, 1993, 1992~, 1993? or 1993-08/1993-09';

/** Each type of cell: what it takes and makes of it, and what it refuses with which words. */
const types: readonly (readonly [
  string,
  z.ZodType,
  readonly (readonly [string, unknown])[],
  readonly (readonly [string, string])[],
])[] = [
  [
    'text',
    cells.text,
    [['x', 'x']],
    [
      ['', 'is empty; expected a text'],
      ['   ', 'holds nothing that can be seen; expected a text'],
      ['\u00A0', 'holds nothing that can be seen; expected a text'],
      ['\u200B\u2060\uFEFF', 'holds nothing that can be seen; expected a text'],
      ['\u3164\u2800', 'holds nothing that can be seen; expected a text'],
    ],
  ],
  [
    'optionalText',
    cells.optionalText,
    [
      ['x', 'x'],
      ['', null],
    ],
    [[' \u200B', 'holds nothing that can be seen; expected nothing or a text']],
  ],
  [
    'slug',
    cells.slug,
    [['a-1', 'a-1']],
    [
      ['A b', `is not an id; expected ${id}`],
      ['', `is not an id; expected ${id}`],
    ],
  ],
  [
    'optionalSlug',
    cells.optionalSlug,
    [
      ['a-1', 'a-1'],
      ['', null],
    ],
    [['A b', `is not an id; expected nothing or ${id}`]],
  ],
  [
    'oneOf',
    cells.oneOf(words),
    [['a', 'a']],
    [
      ['c', 'is not among the words for this column; expected one of a, b'],
      ['A ', 'is not among the words for this column; write "a"'],
    ],
  ],
  [
    'optionalOneOf',
    cells.optionalOneOf(words),
    [
      ['a', 'a'],
      ['', null],
    ],
    [['c', 'is not among the words for this column; expected nothing or one of a, b']],
  ],
  [
    'list',
    cells.list,
    [
      ['x | y', ['x', 'y']],
      ['', []],
    ],
    [
      ['x|y|x', 'holds "x" twice; expected each value once'],
      ['x||y', 'holds an empty value; expected values separated by single |'],
      ['x|\u200B', 'holds an empty value; expected values separated by single |'],
    ],
  ],
  [
    'names',
    cells.names,
    [
      ['Abu Ala|أبو علاء@ar|Shabak@he-Latn', ['Abu Ala', 'أبو علاء@ar', 'Shabak@he-Latn']],
      ['', []],
    ],
    [
      ['a|@ar', 'holds "@ar"; expected a name, and after an @ at most its language (BCP 47)'],
      ['a@home.org', 'holds "a@home.org"; expected a name, and after an @ at most its language (BCP 47)'],
      ['a@Arabic', 'holds "a@Arabic"; expected a name, and after an @ at most its language (BCP 47)'],
      ['a@xx', 'holds "@xx", which is not a language; expected a language tag (BCP 47), such as en, ar or sr-Latn'],
      ['a@iw', 'holds "@iw", which is not a language; write "he"'],
      ['a@ar|a@ar', 'holds "a@ar" twice; expected each value once'],
    ],
  ],
  [
    'slugs',
    cells.slugs,
    [['a|b', ['a', 'b']]],
    [
      ['', 'is empty; expected at least one id'],
      ['a|B', `is not an id; expected ${id}`],
      ['a|a', 'holds "a" twice; expected each value once'],
    ],
  ],
  [
    'severalOf',
    cells.severalOf(words),
    [['a|b', ['a', 'b']]],
    [
      ['', 'is empty; expected at least one of a, b'],
      ['a|c', 'is not among the words for this column; expected one of a, b'],
    ],
  ],
  [
    'optionalDate',
    cells.optionalDate,
    [
      ['', null],
      ['1993', expect.objectContaining({ text: '1993' })],
    ],
    [
      ['04/10/1998', `"04/10/1998" is not a date that can be read without guessing; expected ${date}`],
      ['1993-09-13T10:00:00', `"1993-09-13T10:00:00" is not a plain date; expected ${date}`],
      ['1993/1992', '"1993/1992" ends before it begins; expected an end on or after its beginning'],
    ],
  ],
  [
    'optionalUrl',
    cells.optionalUrl,
    [
      ['https://example.org/a?b', 'https://example.org/a?b'],
      ['', null],
    ],
    [
      ['example.org', 'is not a web address; expected nothing or http(s)://…'],
      ['ftp://example.org', 'is not a web address; expected nothing or http(s)://…'],
    ],
  ],
  [
    'optionalCountry',
    cells.optionalCountry,
    [
      ['GE', 'GE'],
      ['SU', 'SU'],
      ['YU', 'YU'],
      ['XK', 'XK'],
      ['', null],
    ],
    [
      ['ge', 'is not a country; write "GE"'],
      ['Georgia', 'is not a country; write "GE"'],
      ['UK', 'is not a country; write "GB"'],
      ['ZR', 'is not a country; write "CD"'],
      ...['ZZ', 'AA', 'QQ', 'XX', 'EU', 'DD', 'GBR', '33', 'Ruritania'].map(
        (code) => [code, `is not a country; expected nothing or ${country}`] as const,
      ),
    ],
  ],
  [
    'languages',
    cells.languages,
    [
      ['en|ar-EG|sr-Latn|prs|zh-Hant-TW', ['en', 'ar-EG', 'sr-Latn', 'prs', 'zh-Hant-TW']],
      ['', []],
    ],
    [
      ...[
        ['english', 'en'],
        ['English', 'en'],
        ['français', 'fr'],
        ['AR', 'ar'],
        ['en_GB', 'en-GB'],
        ['en-gb', 'en-GB'],
        ['en-UK', 'en-GB'],
        ['eng', 'en'],
        ['iw', 'he'],
        ['Dari', 'prs'],
      ].map(([written, right]) => [written!, `is not a language; write "${right}"`] as const),
      ...['xx', 'zz', 'und', 'mul', 'qaa', 'en-ZZ', 'x-private', 'Dothraki (invented)', 'en-', 'en-u-ca-gregory'].map(
        (tag) => [tag, `is not a language; expected ${language}`] as const,
      ),
      ['en|en', 'holds "en" twice; expected each value once'],
    ],
  ],
  [
    'truth',
    cells.truth,
    [
      ['true', true],
      ['false', false],
    ],
    [
      ['yes', 'is neither true nor false; expected one of them'],
      ['TRUE', 'is neither true nor false; write "true"'],
      ['False', 'is neither true nor false; write "false"'],
    ],
  ],
  [
    'yesOrNo',
    cells.yesOrNo,
    [
      ['yes', true],
      ['no', false],
    ],
    [
      ['true', 'is neither yes nor no; expected one of them'],
      ['Yes', 'is neither yes nor no; write "yes"'],
    ],
  ],
];

describe.each(types)('a cell of type %s', (_name, cell, taken, refused) => {
  it.each(taken)('takes "%s"', (value, made) => {
    expect(cell.parse(value)).toEqual(made);
  });

  if (refused.length > 0) {
    it.each(refused)('refuses "%s", and says what was expected', (value, message) => {
      expect(cell.safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([message]);
    });
  }
});

describe('countries and languages', () => {
  it('are the 249 countries of ISO 3166-1, two former states and Kosovo', () => {
    const letters = Array.from({ length: 26 }, (_, place) => String.fromCodePoint(65 + place));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    expect(codes.filter(isCountry)).toHaveLength(249 + 3);
  });

  it('what is meant can itself be written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (written) => {
        const [code, tag] = [countryMeant(written), languageMeant(written)];
        expect(code === undefined || isCountry(code)).toBe(true);
        expect(tag === undefined || isLanguage(tag)).toBe(true);
      }),
      { numRuns: 60, examples: [['uk'], ['EN_us'], ['Hebrew'], ['zh-hant-tw']] },
    );
  });
});

describe('cells.ts', () => {
  it('has no type of cell that is not tried here', () => {
    expect(types.map(([name]) => name).sort()).toEqual(Object.keys(cells).sort());
  });
});
