import { namePart, worded, type WordingPart } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const nameOf = (language: string): WordingPart => namePart(names.of(language) ?? language);

/** Speaks a language native to each group, or to both. */
export const languages: ReasonRule = {
  kind: 'LANGUAGES',
  effect: 'FOR',
  weight: (weights) => weights.languages,
  find: ({ groups: [a, b], languages: spoken }) => {
    const both = spoken.find((language) => a.languages.has(language) && b.languages.has(language));
    const inA = both ?? spoken.find((language) => a.languages.has(language));
    const inB = both ?? spoken.find((language) => b.languages.has(language));
    if (inA === undefined || inB === undefined) return null;
    const which =
      both === undefined
        ? worded('languages-of-each')`${nameOf(inA)}, native to ${a.name}, and ${nameOf(inB)}, native to ${b.name}`
        : worded('language-of-both')`${nameOf(both)}, native to both`;
    return {
      strength: 1,
      wording: worded('languages')`Speaks ${which}; languages are general knowledge, not sourced.`,
      evidence: [],
    };
  },
};
