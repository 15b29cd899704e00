import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CrosstrackError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { lockHead, setHead, type Head } from './head.ts';
import { giveBackLease } from './heldLease.ts';
import { rollBackUnfinished } from './rollBack.ts';

/** Tells the writers of this process from those of others. */
const thisProcess = randomUUID();

/** A writer that was not seen for so long, in milliseconds, is taken for dead. */
const leaseTime = 30_000;
const askAgainAfter = 250;

/** Who wants to write, and how long it may wait for another to be done. */
export interface LeaseRequest {
  /** What is written, for whoever has to wait: `an import of 5,826 records`. */
  readonly named: string;
  /** How long to wait, in milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal;
  /** Is told once, in a sentence, that another writes. */
  readonly onWaiting?: (sentence: string) => void;
  /** Is told, in a sentence, of each changeset that another left unfinished and that was rolled back. */
  readonly onRolledBack?: (sentence: string) => void;
}

/** A new writer. */
export const newWriter = (): string => `${thisProcess}/${randomUUID()}`;

const describe = ({ named, since }: Head): string =>
  `${named} has been writing to this store since ${new Date(since).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** Whether whoever holds the lease is at work as far as can be known. */
const isAtWork = (store: Store, head: Head): boolean => {
  if (head.writer === '') return false;
  // Only one process at a time has the embedded store open, so that another's lease is that of one that was killed.
  if (store.engine === 'grafeo' && !head.writer.startsWith(thisProcess)) return false;
  return Date.now() - head.heartbeat < leaseTime;
};

/** Takes the lease if nobody else is at work; what the head was before. */
const tryToTake = (store: Store, writer: string, named: string): Promise<Head> =>
  store.write(async (transaction) => {
    const head = await lockHead(transaction);
    if (isAtWork(store, head)) return head;
    const now = Date.now();
    await setHead(transaction, { writer, named, since: now, heartbeat: now });
    return { ...head, writer };
  });

/**
 * Waits until this writer alone may write; what another left unfinished is rolled back first. Rejects with BUSY, in a
 * sentence that names who writes and since when, once the patience is over.
 */
export const takeLease = async (store: Store, writer: string, request: LeaseRequest): Promise<Head> => {
  const giveUp = Date.now() + request.patience;
  for (let tries = 1; ; tries += 1) {
    request.signal?.throwIfAborted();
    const head = await tryToTake(store, writer, request.named);
    if (head.writer === writer) {
      try {
        await rollBackUnfinished(store, writer, request.onRolledBack);
      } catch (error) {
        await giveBackLease(store, writer);
        throw error;
      }
      return head;
    }
    if (Date.now() >= giveUp)
      throw new CrosstrackError('BUSY', `${describe(head)}; nothing was written. Try again later.`);
    if (tries === 1) request.onWaiting?.(`${describe(head)}: waiting until that is done.`);
    await sleep(askAgainAfter, undefined, request.signal === undefined ? {} : { signal: request.signal });
  }
};
