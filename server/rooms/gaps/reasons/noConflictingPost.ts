import type { ReasonRule } from './reason.ts';

/** Holds no official post of any party, where such posts were looked for. */
export const noConflictingPost: ReasonRule = {
  kind: 'NO_CONFLICTING_POST',
  effect: 'FOR',
  weight: (weights) => weights.noConflictingPost,
  find: ({ noPost }) => (noPost === null ? null : { strength: 1, wording: noPost, evidence: [] }),
};
