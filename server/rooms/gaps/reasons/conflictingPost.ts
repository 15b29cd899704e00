import { datesPart, namePart, worded } from '../../../domain/wording.ts';
import type { ReasonRule } from './reason.ts';

const inWords = (from: string, to: string): string => {
  if (from === '') return `until ${to}`;
  return to === '' ? `from ${from}, no end recorded` : `${from} to ${to}`;
};

/** Holds, or can have held, an official post of a side or of a primary party within the window. */
export const conflictingPost: ReasonRule = {
  kind: 'CONFLICTING_POST',
  effect: 'HINDERS',
  weight: (weights) => weights.conflictingPost,
  find: ({ conflictingPosts }) => {
    const [post] = conflictingPosts;
    if (post === undefined) return null;
    const { title, institution, from, to, isCertain } = post;
    const dates = from === '' && to === '' ? 'dates not known' : datesPart(from, to, inWords(from, to), true);
    return {
      strength: 1,
      wording: worded(
        'conflicting-post',
      )`${isCertain ? 'Holds' : 'May hold'} a post within the window: ${namePart(title)}, ${institution} (${dates}).`,
      evidence: conflictingPosts.map(({ record }) => record),
    };
  },
};
