import type { FoundPath } from './foundPath.ts';

/** A short name for a path that stays the same whatever else is found: a hash (FNV-1a) of what it crosses. */
export const pathKey = ({ hops }: Pick<FoundPath, 'hops'>): string => {
  let hash = 0x811c9dc5;
  for (const letter of hops.map(({ relationship }) => relationship.id).join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
