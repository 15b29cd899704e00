import { confidenceWords } from '../../records/recordWords.ts';
import type { FoundPath } from './foundPath.ts';
import { arrivalOfPath, departureOfPath, endOfPath, lengthOfPath } from './pathWords.ts';

/** One respect in which two paths differ. */
export interface Difference {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

const namesOnlyIn = (path: FoundPath, other: FoundPath): string => {
  const shared = new Set(other.entities.map(({ id }) => id));
  const names = path.entities.filter(({ id }) => !shared.has(id)).map(({ name }) => name);
  return names.join(', ') || 'nothing of its own';
};

/** In what two paths differ, the ways first; only what does differ. */
export const comparePaths = (first: FoundPath, second: FoundPath): Difference[] => {
  const respects: readonly (readonly [string, (path: FoundPath, other: FoundPath) => string])[] = [
    ['Only on it', namesOnlyIn],
    ['Tracks', ({ tracks }) => tracks.join(' → ')],
    ['Sets out', (path) => departureOfPath(path, 'long').replace('sets out ', '')],
    ['Arrives', (path) => arrivalOfPath(path, 'long').replace('arrives ', '')],
    ['Takes', lengthOfPath],
    ['Its end', endOfPath],
    ['In this order', ({ certainty }) => (certainty === 'DEFINITE' ? 'for certain' : 'perhaps')],
    ['Weakest hop', ({ weakestConfidence }) => confidenceWords[weakestConfidence].name],
  ];
  return respects
    .map(([name, write]) => ({ name, first: write(first, second), second: write(second, first) }))
    .filter((difference) => difference.first !== difference.second);
};
