/** The colours of the picture by scheme. */
export interface LanesTheme {
  readonly surface: string;
  readonly station: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly second: string;
  readonly bar: string;
  /** Where no end is recorded. */
  readonly open: string;
  readonly document: string;
  readonly scheme: 'light' | 'dark';
}

/** Colours of the picture by scheme; the same tones as in lanes.css. */
export const lanesThemes: Readonly<Record<'light' | 'dark', LanesTheme>> = {
  light: {
    surface: '#ffffff',
    station: '#ffffff',
    ink: '#1b2230',
    muted: '#8b94a5',
    accent: '#0a58d6',
    second: '#1b2230',
    bar: '#8c99b3',
    open: '#d3d9e4',
    document: '#fff3d6',
    scheme: 'light',
  },
  dark: {
    surface: '#14181f',
    station: '#1d232d',
    ink: '#e8ecf3',
    muted: '#7d8798',
    accent: '#8ab8ff',
    second: '#e8ecf3',
    bar: '#65728c',
    open: '#2f3744',
    document: '#4a3d1c',
    scheme: 'dark',
  },
};
