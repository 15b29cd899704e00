/** How sides and groups look: each in the colour of its id, and told apart from others of that colour by a core. */
import { hueOf, hues, neutralColor, type ColorPair } from './hues.ts';
import type { Side } from './slice.ts';

/** What runs along the middle of a line or stands in the middle of a circle: nothing, the ground, or the colour of text. */
export type Core = 'none' | 'ground' | 'text';

/** A colour and a core. */
export interface Look extends ColorPair {
  readonly core: Core;
  /** True where several look alike, since more than three have this colour. */
  readonly shared: boolean;
}

export type Looks = ReadonlyMap<string, Look>;

const cores: readonly Core[] = ['none', 'ground', 'text'];

/** Who came for no side, or for several; who is in no group. */
export const neutralLook: Look = { ...neutralColor, core: 'none', shared: false };

/** Stands in a legend for all that share a look with others. */
export const sharedLook: Look = { ...neutralColor, core: 'text', shared: true };

/**
 * Gives each id the colour that it always has. The first of a colour has no core, the second one of the ground, the third
 * one of the text, and all after it too. Who is known keeps the core that it has.
 */
export const assignLooks = (
  ids: readonly string[],
  known: Looks = new Map(),
  placeOf: (id: string) => number = hueOf,
): Map<string, Look> => {
  const all = [...new Set([...known.keys(), ...ids])];
  const places = new Map(all.map((id) => [id, placeOf(id) % hues.length]));
  const ofHue = hues.map((_, place) => all.filter((id) => places.get(id) === place));
  return new Map(
    all.map((id) => {
      const place = places.get(id) ?? 0;
      const same = ofHue[place] ?? [];
      const rank = same.indexOf(id);
      const core = known.get(id)?.core ?? cores[Math.min(rank, cores.length - 1)] ?? 'none';
      const shared = rank >= cores.length - 1 && same.length > cores.length;
      return [id, { ...(hues[place] ?? neutralColor), core, shared }];
    }),
  );
};

/** The sides that are sat for, the most frequent first, equals by id. */
export const sidesByCount = (sides: Iterable<Side | null>): string[] => {
  const counts = new Map<string, number>();
  for (const side of sides) if (side) counts.set(side.id, (counts.get(side.id) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : one > other ? 1 : 0))
    .map(([id]) => id);
};

/** The look of a side; neutral where there is none. */
export const lookOf = (side: Side | null, looks: Looks): Look => (side && looks.get(side.id)) ?? neutralLook;

const coreColors = { ground: 'var(--surface)', text: 'var(--text)' };

/** A look as the background of a round swatch. */
export const swatchOf = ({ light, dark, core }: Look): string => {
  const color = `light-dark(${light}, ${dark})`;
  return core === 'none' ? color : `radial-gradient(circle closest-side, ${coreColors[core]} 44%, ${color} 52%)`;
};
