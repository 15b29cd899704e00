import { namePart, worded, type WordingPart } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const nameOf = (language: string): WordingPart => namePart(names.of(language) ?? language);

/** Speaks a language of each group. */
export const languages: ReasonRule = {
  kind: 'LANGUAGES',
  effect: 'FOR',
  weight: (weights) => weights.languages,
  find: ({ groups: [a, b], languages: spoken }) => {
    const inA = spoken.find((language) => a.languages.has(language));
    const inB = spoken.find((language) => b.languages.has(language));
    if (inA === undefined || inB === undefined) return null;
    return {
      strength: 1,
      wording: worded(
        'languages',
      )`Speaks ${nameOf(inA)} (${a.name}) and ${nameOf(inB)} (${b.name}); languages are general knowledge, not sourced.`,
      evidence: [],
    };
  },
};
