import { describe, expect, it } from 'vitest';
import {
  assignSideColors,
  colorOf,
  countSides,
  ideaColor,
  neutralColor,
  sideHues,
} from '../../client/picture/sideColors.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('side colours', () => {
  it('give the most frequent sides distinct hues and the rest a neutral', () => {
    const counts = new Map(Array.from({ length: 10 }, (_, index) => [`side-${index}`, 100 - index]));
    const colors = assignSideColors(counts);
    expect(new Set([...colors.values()].slice(0, sideHues.length)).size).toBe(sideHues.length);
    expect(colors.get('side-9')).toBe(neutralColor);
    expect(assignSideColors(new Map([...counts].reverse()))).toEqual(colors);
  });

  it('are readable as text on every ground of their scheme', () => {
    for (const pair of [...sideHues, neutralColor, ideaColor]) {
      for (const ground of ['#ffffff', '#f3f5f9']) expect(contrast(pair.light, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#14181f', '#191e27']) expect(contrast(pair.dark, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('count sides and fall back to the neutral', () => {
    const side = { id: 'a', label: 'A' };
    expect(countSides([side, null, side])).toEqual(new Map([['a', 2]]));
    expect(colorOf(null, new Map(), 'dark')).toBe(neutralColor.dark);
  });
});
