/**
 * Colours of sides: hues that stay apart for the common kinds of colour blindness (after Okabe & Ito 2008, darkened or
 * lightened until text in them meets WCAG AA on the surface of its scheme).
 */
import type { Side } from './slice.ts';

export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

export type ColorScheme = 'light' | 'dark';

export const sideHues: readonly ColorPair[] = [
  { light: '#1f5fbf', dark: '#7db2ff' },
  { light: '#b04a00', dark: '#ffab5e' },
  { light: '#00705a', dark: '#4fd1ac' },
  { light: '#8a3ea8', dark: '#d9a2f2' },
  { light: '#7a6200', dark: '#e6cf55' },
  { light: '#0b7285', dark: '#66d0e8' },
  { light: '#a3293d', dark: '#ff9aa8' },
];

/** For people without a side, and for sides beyond the hues. */
export const neutralColor: ColorPair = { light: '#5f6673', dark: '#a7afbd' };

/** For ideas: a colour that no side has. */
export const ideaColor: ColorPair = { light: '#b3246b', dark: '#ff8fc2' };

export type SideColors = ReadonlyMap<string, ColorPair>;

/** Gives the most frequent sides a hue each, the rest the neutral; the same counts always give the same colours. */
export function assignSideColors(counts: ReadonlyMap<string, number>): SideColors {
  const sides = [...counts].sort(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : one > other ? 1 : 0),
  );
  return new Map(sides.map(([side], index) => [side, sideHues[index] ?? neutralColor]));
}

/** Counts how often each side is sat for. */
export function countSides(sides: Iterable<Side | null>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const side of sides) if (side) counts.set(side.id, (counts.get(side.id) ?? 0) + 1);
  return counts;
}

/** The colour of a side in a scheme; neutral where there is none. */
export function colorOf(side: Side | null, colors: SideColors, scheme: ColorScheme): string {
  return ((side && colors.get(side.id)) ?? neutralColor)[scheme];
}
