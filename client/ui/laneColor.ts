/** Name of the CSS variable with a lane's tint, `--lane-1-5`; with `-strong` after it, of its full colour. */
export const laneVariable = (code: string): string => `--lane-${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** A lane's full colour for styles; a quiet one for lanes that have none of their own. */
export const laneColor = (code: string): string => `var(${laneVariable(code)}-strong, var(--muted))`;
