/** A cell by its row and its column. */
export type CellPlace = readonly [row: number, column: number];

/** The id of a cell in the page. */
export const cellId = (first: string, second: string): string => `gap-cell ${first} ${second}`;

/** The cell at a place, or the nearest there is once groups have gone: never where a row crosses itself. */
export const nearestCell = (place: CellPlace, count: number): CellPlace => {
  const last = count - 1;
  const [row, column] = [Math.min(place[0], last), Math.min(place[1], last)];
  return row === column ? [0, 1] : [row, column];
};

const steps: Readonly<Record<string, CellPlace>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null for other keys and at the edges. Where a row crosses itself there is no cell. */
export const nextCell = ([row, column]: CellPlace, key: string, count: number): CellPlace | null => {
  if (key === 'Home') return row === 0 ? [row, 1] : [row, 0];
  if (key === 'End') return row === count - 1 ? [row, count - 2] : [row, count - 1];
  const step = steps[key];
  if (step === undefined) return null;
  let next: CellPlace = [row + step[0], column + step[1]];
  if (next[0] === next[1]) next = [next[0] + step[0], next[1] + step[1]];
  return next.every((place) => place >= 0 && place < count) ? next : null;
};
