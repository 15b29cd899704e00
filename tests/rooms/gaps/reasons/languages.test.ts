import { describe, expect, it } from 'vitest';
import { languages } from '../../../../server/rooms/gaps/reasons/languages.ts';
import { dossier, group, told } from '../../../support/dossier.ts';

const groups = [
  group('North', [], { languages: new Set(['he']) }),
  group('South', [], { languages: new Set(['ar', 'fr']) }),
] as const;

describe('languages', () => {
  it('are one of each group, by name', () => {
    expect(told(languages.find(dossier({ groups, languages: ['en', 'fr', 'he', 'ar'] })))).toEqual({
      strength: 1,
      sentence:
        'Speaks Hebrew, native to North, and French, native to South; languages are general knowledge, not sourced.',
      evidence: [],
    });
  });

  it('are told once where one is native to both', () => {
    const both = [
      group('North', [], { languages: new Set(['ga', 'en']) }),
      group('South', [], { languages: new Set(['en']) }),
    ] as const;
    expect(told(languages.find(dossier({ groups: both, languages: ['ga', 'en'] })))?.sentence).toBe(
      'Speaks English, native to both; languages are general knowledge, not sourced.',
    );
  });

  it.each([[['he']], [['ar']], [['en']], [[]]])('are nothing to who speaks %j', (spoken) => {
    expect(told(languages.find(dossier({ groups, languages: spoken })))).toBeNull();
  });
});
