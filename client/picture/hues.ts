/** The colours of the pictures' marks, and which of them an id has: the one place where that is decided. */

/** A colour on the light and on the dark page. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

export type ColorScheme = 'light' | 'dark';

/**
 * Eight hues that stay apart for the common kinds of colour blindness, from each other, from the neutral and from ideas,
 * and have a contrast of 3:1 and more with the ground. Found by a search over OKLCH; the test measures them. Tracks have
 * greys (`ui/laneColors.css`), so that a colour always speaks of whom somebody came for.
 */
export const hues: readonly ColorPair[] = [
  { light: '#713092', dark: '#99659a' },
  { light: '#289785', dark: '#4cfbe0' },
  { light: '#d6626a', dark: '#ed4465' },
  { light: '#273fc3', dark: '#1c7fcb' },
  { light: '#8584c7', dark: '#9784fe' },
  { light: '#763812', dark: '#df7d03' },
  { light: '#1a7a11', dark: '#3ed258' },
  { light: '#b38309', dark: '#e4da8c' },
];

/** For people without a side, and without a group. */
export const neutralColor: ColorPair = { light: '#5f6673', dark: '#a7afbd' };

/** For ideas: a colour that no side has. */
export const ideaColor: ColorPair = { light: '#b3246b', dark: '#ff8fc2' };

/**
 * Any seed gives an institution its colour for good. Of 1.5 million this is one under which those who most often sit in one
 * conflict of the curated data differ; `looks.ts` tells apart those who do not.
 */
const seed = 56_614;

/** The place among the hues that an id always has, in every picture and whatever else is there (FNV-1a, mixed). */
export const hueOf = (id: string): number => {
  let hash = seed;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % hues.length;
};
