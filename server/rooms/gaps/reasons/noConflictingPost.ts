import type { ReasonRule } from './reason.ts';

/** Holds no official post of any party, where such posts were looked for. */
export const noConflictingPost: ReasonRule = {
  kind: 'NO_CONFLICTING_POST',
  effect: 'FOR',
  weight: (weights) => weights.noConflictingPost,
  find: ({ noPostSentence }) =>
    noPostSentence === null ? null : { strength: 1, sentence: noPostSentence, evidence: [] },
};
