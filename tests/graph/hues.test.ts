import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf, hues, ideaColor, neutralColor, type ColorScheme } from '../../client/picture/hues.ts';
import { textTone } from '../../client/picture/labels/LabelLayer.tsx';
import { filesBelow, textOfFile } from '../support/sourceFiles.ts';
import { contrast, contrastOfMix, distance, toneOf, visions } from './colorVision.ts';

/** What marks stand on: the page, every other lane, the time bar. */
const grounds = { light: ['#ffffff', '#f3f5f9', '#f4f6f9'], dark: ['#14181f', '#191e27', '#0f1318'] };
const ink = { light: '#1b2230', dark: '#e8ecf3' };
const schemes: readonly ColorScheme[] = ['light', 'dark'];

/** The greys of tracks by scheme. */
const tracks = (scheme: ColorScheme): ReadonlyMap<string, string> => {
  const blocks = textOfFile('client/ui/laneColors.css').split(":root[data-color-scheme='dark']");
  const block = blocks[scheme === 'light' ? 0 : 1]!;
  return new Map([...block.matchAll(/--lane-([\w-]+): (#\w{6});/g)].map(([, name, color]) => [name!, color!]));
};

describe.each(schemes)('the colours of marks on the %s page', (scheme) => {
  const all = [...hues, neutralColor, ideaColor].map((pair) => pair[scheme]);
  /** Each hue with each other colour; ideas and people of no side differ in shape. */
  const pairs = hues.flatMap((hue, place) => all.slice(place + 1).map((other) => [hue[scheme], other] as const));

  it.each(Object.keys(visions))('are apart from each other in %s vision', (vision) => {
    expect(pairs.filter(([one, other]) => distance(one, other, vision) < 7)).toEqual([]);
  });

  it('are twice as far apart in the most common vision', () => {
    expect(pairs.filter(([one, other]) => distance(one, other) < 14)).toEqual([]);
  });

  it('have a contrast of 3:1 with every ground, and as names 4.5:1', () => {
    const share = Number(/ (\d+)%/.exec(textTone('#000000'))![1]) / 100;
    for (const color of all)
      for (const ground of grounds[scheme]) {
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
        expect(contrastOfMix(color, share, ink[scheme], ground)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('are colours where they speak of a side, and greys where they speak of a track', () => {
    for (const pair of hues) expect(toneOf(pair[scheme]).chroma).toBeGreaterThan(0.07);
    expect(tracks(scheme).size).toBe(14);
    for (const [, grey] of tracks(scheme)) {
      expect(toneOf(grey).chroma).toBeLessThan(0.035);
      for (const ground of grounds[scheme]) expect(contrast(grey, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('tell the tracks by a scale that falls from the most official', () => {
    const greys = ['i', '1-5', 'ii', 'iii', 'undetermined'].map((code) => tracks(scheme).get(code)!);
    const strengths = greys.map((grey) => contrast(grey, grounds[scheme][0]!));
    expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
    for (const vision of Object.keys(visions))
      for (const [place, grey] of greys.slice(1).entries())
        expect(distance(grey, greys[place]!, vision)).toBeGreaterThan(7);
  });
});

describe('the colour of an id', () => {
  it('depends on nothing else, and all hues are in use', () => {
    fc.assert(fc.property(fc.string(), (id) => hues[hueOf(id)] !== undefined));
    const counts = hues.map(() => 0);
    for (let number = 0; number < 8000; number += 1) counts[hueOf(`institution-${number}`)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });

  it('stays: a changed assignment would change every picture that was ever shared', () => {
    // Worked out by hand from the definition of FNV-1a with the seed.
    expect(['united-states', 'israel', 'plo'].map(hueOf)).toEqual([5, 7, 3]);
  });

  it('is decided in one place: no other source of the pictures names a colour of its own', () => {
    const named = filesBelow('client', ['.ts', '.tsx']).filter((path) => /#[0-9a-f]{6}\b/i.test(textOfFile(path)));
    expect(named.filter((path) => !path.endsWith('.generated.ts'))).toEqual([
      'client/picture/hues.ts',
      'client/picture/lanes/themes.ts',
      'client/picture/transferColors.ts',
    ]);
  });
});
