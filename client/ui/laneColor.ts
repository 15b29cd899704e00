/** Name of the CSS variable with the grey of a lane, `--lane-1-5`. */
export const laneVariable = (code: string): string => `--lane-${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The grey of a lane for styles; a quiet one for lanes that have none of their own. */
export const laneColor = (code: string): string => `var(${laneVariable(code)}, var(--muted))`;
