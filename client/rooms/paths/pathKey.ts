import type { FoundPath } from './foundPath.ts';

/** A short name for a path that stays the same whatever else is found: a hash (FNV-1a) of its stops. */
export const pathKey = ({ entities }: Pick<FoundPath, 'entities'>): string => {
  let hash = 0x811c9dc5;
  for (const letter of entities.map(({ id }) => id).join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
