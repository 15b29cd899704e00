import type { WordingParts } from '../../api/wordingPart.ts';
import type { GapsState } from './useGaps.ts';

/** The changes of a draft in the server's sentences; null while what it says is of another draft. */
export const draftWordings = (
  { data, loading, error }: Pick<GapsState['whatIf'], 'data' | 'loading' | 'error'>,
  changeCount: number,
): readonly WordingParts[] | null => {
  if (data === null || loading || error !== null || data.whatIf.changes.length !== changeCount) return null;
  return data.whatIf.changes.map(({ wording }) => wording);
};
