import { datesPart, namePart, worded } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

/** Holds an official post of a side or of a primary party within the window. */
export const conflictingPost: ReasonRule = {
  kind: 'CONFLICTING_POST',
  effect: 'HINDERS',
  weight: (weights) => weights.noConflictingPost,
  find: ({ conflictingPosts }) => {
    const [post] = conflictingPosts;
    if (post === undefined) return null;
    const { title, institution, from, to } = post;
    const dates =
      from === '' && to === ''
        ? 'dates not known'
        : datesPart(from, to, `${from || 'not known'} to ${to || 'not known'}`, true);
    return {
      strength: 1,
      wording: worded(
        'conflicting-post',
      )`Holds a post within the window: ${namePart(title)}, ${institution} (${dates}).`,
      evidence: conflictingPosts.map(({ record }) => record),
    };
  },
};
