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
      sentence: 'Speaks Hebrew (North) and French (South); languages are general knowledge, not sourced.',
      evidence: [],
    });
  });

  it.each([[['he']], [['ar']], [['en']], [[]]])('are nothing to who speaks %j', (spoken) => {
    expect(told(languages.find(dossier({ groups, languages: spoken })))).toBeNull();
  });
});
