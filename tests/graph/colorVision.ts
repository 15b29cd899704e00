/** How colours look, and to whom: WCAG contrast, and distances in OKLab as the common kinds of colour vision see them. */

type Triple = readonly [number, number, number];

/** Linear light of `#rrggbb`. */
const linear = (hex: string): Triple => {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (matrix: readonly number[], [x, y, z]: Triple): Triple => {
  const row = (at: number): number => matrix[at]! * x + matrix[at + 1]! * y + matrix[at + 2]! * z;
  return [row(0), row(3), row(6)];
};

/** Machado, Oliveira & Fernandes (IEEE TVCG 15(6), 2009), severity 1.0. */
export const visions: Readonly<Record<string, readonly number[]>> = {
  common: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Ottosson (2020). */
export const oklab = (light: Triple): Triple => {
  const [l, m, s] = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    light,
  );
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
};

/** Lightness from 0 to 1, and how far from grey. */
export const toneOf = (hex: string): { readonly lightness: number; readonly chroma: number } => {
  const [lightness, a, b] = oklab(linear(hex));
  return { lightness, chroma: Math.hypot(a, b) };
};

/** How far two colours are apart to a kind of vision; 2 is about the least difference that is seen side by side. */
export const distance = (one: string, other: string, vision = 'common'): number => {
  const see = (hex: string): Triple => {
    const [red, green, blue] = times(visions[vision]!, linear(hex));
    return oklab([clamp(red), clamp(green), clamp(blue)]);
  };
  const [a, b] = [see(one), see(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const contrastOf = (one: Triple, other: Triple): number => {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (more + 0.05) / (less + 0.05);
};

/** WCAG contrast of two colours. */
export const contrast = (one: string, other: string): number => contrastOf(linear(one), linear(other));

/** The contrast of two colours mixed in OKLab, as `color-mix` does, with a ground. */
export const contrastOfMix = (one: string, share: number, other: string, ground: string): number => {
  const [a, b] = [oklab(linear(one)), oklab(linear(other))];
  const mixed = a.map((value, at) => share * value + (1 - share) * b[at]!) as unknown as Triple;
  const roots = times(
    [1, 0.3963377774, 0.2158037573, 1, -0.1055613458, -0.0638541728, 1, -0.0894841775, -1.291485548],
    mixed,
  );
  const cubed = roots.map((root) => root ** 3) as unknown as Triple;
  const light = times(
    [
      4.0767416621, -3.3077115913, 0.2309699292, -1.2684380046, 2.6097574011, -0.3413193965, -0.0041960863,
      -0.7034186147, 1.707614701,
    ],
    cubed,
  );
  return contrastOf(light.map(clamp) as unknown as Triple, linear(ground));
};
