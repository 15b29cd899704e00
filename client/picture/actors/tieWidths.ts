import type { ProjectionColumns } from '../../api/columns/actorColumns.ts';
import { tieKey } from './actorPicture.ts';

const thinnest = 0.6;
const thickest = 5;

/** The width of each tie in pixels, by its key: the heavier the wider, by the root, so that the light ones can be seen. */
export const tieWidths = ({ people, ties }: ProjectionColumns): Map<string, number> => {
  const most = ties.weight.reduce((one, other) => Math.max(one, other), 0);
  return new Map(
    ties.a.map((a, row) => {
      const share = most === 0 ? 0 : (ties.weight[row] ?? 0) / most;
      const key = tieKey(people.id[a] ?? '', people.id[ties.b[row] ?? -1] ?? '');
      return [key, thinnest + (thickest - thinnest) * Math.sqrt(share)];
    }),
  );
};
