import type { Stats } from 'node:fs';

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'for a reason unknown';

/** Why a file or folder cannot be read, where it is not simply missing; `what` was expected in its place. */
export const problemOfReading = (cause: unknown, what: string): string => {
  const code = codeOf(cause);
  switch (code) {
    case 'ENOENT':
      return `is not there; expected ${what}`;
    case 'ENOTDIR':
      return `is not a folder; expected ${what}`;
    case 'EACCES':
    case 'EPERM':
      return `may not be read by this user; expected ${what}, with the right to read it`;
    case 'ELOOP':
      return `is a link that leads round in a circle; expected ${what}`;
    case 'EISDIR':
      return `is a folder; expected ${what}`;
    case 'ENXIO':
      return `is a pipe or a device; expected ${what}`;
    case 'ENAMETOOLONG':
      return `is too long for a name; expected ${what}`;
    default:
      return `cannot be read (${code}); expected ${what}`;
  }
};

/** What stands in the place of a file, in a sentence; null where it is one. Reading a pipe or a device may never end. */
export const problemOfKind = (stats: Stats, what: string): string | null => {
  if (stats.isFile()) return null;
  return stats.isDirectory() ? `is a folder; expected ${what}` : `is a pipe or a device; expected ${what}`;
};
