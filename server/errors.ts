/** The stable codes that clients may rely on; they travel in `extensions.code`. */
export type ErrorCode =
  'INVALID_INPUT' | 'FORBIDDEN' | 'ENGINE_UNAVAILABLE' | 'ENGINE_FAILURE' | 'ANALYSIS_FAILURE' | 'BUSY' | 'CANCELLED';

/** An expected failure with a stable code; its message is one sentence meant for the person reading it. */
export class CrosstrackError extends Error {
  readonly code: ErrorCode;
  /** The id that was given and that no record has which this viewer may see; null where the failure is another. */
  readonly notHeld: string | null;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown; notHeld?: string }) {
    super(message, options);
    this.name = 'CrosstrackError';
    this.code = code;
    this.notHeld = options?.notHeld ?? null;
  }
}

/** What was given cannot be used: the message names what, where and what was expected. */
export const invalidInput = (message: string): CrosstrackError => new CrosstrackError('INVALID_INPUT', message);

/** An id was given that no record has, or none that this viewer may see; it travels in `extensions.notHeld` too. */
export const notHeld = (message: string, id: string): CrosstrackError =>
  new CrosstrackError('INVALID_INPUT', message, { notHeld: id });

/** The store cannot be reached at present; the same request may succeed later. */
export const engineUnavailable = (message: string, cause?: unknown): CrosstrackError =>
  new CrosstrackError('ENGINE_UNAVAILABLE', message, { cause });

/** The store answered with a failure of its own. */
export const engineFailure = (message: string, cause?: unknown): CrosstrackError =>
  new CrosstrackError('ENGINE_FAILURE', message, { cause });

/** More long work waits than can be done in good time; the same request may succeed later. */
export const busy = (waiting: number): CrosstrackError =>
  new CrosstrackError(
    'BUSY',
    `The server has ${waiting} other analyses to do first and takes no more; ask again in a few minutes.`,
  );

/** One client has as much work waiting as one may have. */
export const busyWithYours = (waiting: number): CrosstrackError =>
  new CrosstrackError('BUSY', `${waiting} analyses that you asked for wait already; ask again once they are done.`);

/** The work was ended because nobody waits for it: who asked has gone, or the server is stopping. */
export const cancelled = (): CrosstrackError =>
  new CrosstrackError(
    'CANCELLED',
    'The work was ended, because nobody waits for it any more or the server is stopping.',
  );

/** The work was ended because it took too long. */
export const overdue = (milliseconds: number): CrosstrackError =>
  new CrosstrackError(
    'CANCELLED',
    `The answer was not there after ${Math.round(milliseconds / 1000)} s, and its work was ended. Ask for less at once.`,
  );

/** The viewer may not do this. */
export const forbidden = (message: string): CrosstrackError => new CrosstrackError('FORBIDDEN', message);
