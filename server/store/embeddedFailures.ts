import { CrosstrackError, engineFailure, engineUnavailable } from '../errors.ts';
import type { Query } from './store.ts';

const conflictStatus = '40000';

/** What systems say where a file can hold no more: a full disk, a quota, a limit on the size of files. */
const nothingFits = /no space left|file too large|quota exceeded|not enough space|os error (27|28|112|122)\b/i;
/** The engine's own word for a commit that its log could not take. */
const notLogged = 'GRAFEO-T009';

/** The text of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the engine could not write to its disk. */
export const isDiskFull = (error: unknown): boolean =>
  nothingFits.test(messageOf(error)) || messageOf(error).includes(notLogged);

/** Whether another writer was first, so that the same may be tried again. */
export const isConflict = (error: unknown): boolean =>
  // The engine gives the same status to a commit for which there is no space: that would be in vain.
  error instanceof Error && 'gqlStatus' in error && error.gqlStatus === conflictStatus && !isDiskFull(error);

/** There is no space to write, and nothing of what was to be written is there. */
export const diskFull = (directory: string, cause?: unknown): CrosstrackError =>
  engineUnavailable(
    `The disk of the data directory ${directory} is full: nothing is written to it until some space is freed.`,
    cause,
  );

/** Why the database in a directory cannot be opened, and what to do next. */
export const openFailure = (directory: string, cause: unknown): CrosstrackError => {
  const message = messageOf(cause);
  if (message.includes('locked')) {
    return engineUnavailable(
      `The data directory ${directory} is in use by another process: stop it, or choose another with --data DIR.`,
      cause,
    );
  }
  if (isDiskFull(cause)) return diskFull(directory, cause);
  return engineUnavailable(
    `The data directory ${directory} cannot be opened, and was left as it is: ${message.replace(/\.$/, '')}. ` +
      'Put back a copy of it that is whole; or set it aside, or choose an empty one with --data DIR: the next start loads ' +
      'the curated dataset anew, and your own files are then to be imported again.',
    cause,
  );
};

/** What the engine threw at a query as a failure with a code. */
export const toFailure = (query: Query, directory: string, error: unknown): CrosstrackError => {
  if (error instanceof CrosstrackError) return error;
  if (isDiskFull(error)) return diskFull(directory, error);
  return engineFailure(`The embedded database failed at "${query.name}": ${messageOf(error)}`, error);
};
