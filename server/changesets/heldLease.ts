import { CrosstrackError } from '../errors.ts';
import type { Store, Transaction } from '../store/store.ts';
import { lockHead, setHead, type Head } from './head.ts';

/** The lease was taken over by another, who has rolled back what was unfinished: there is nothing left to roll back. */
export class LeaseLost extends CrosstrackError {
  constructor() {
    super(
      'ENGINE_UNAVAILABLE',
      'The writing took too long between two steps and was taken for dead by another writer; nothing of it was kept.',
    );
  }
}

/** Throws where the lease is not this writer's any more; keeps it otherwise. The head stays locked until the transaction ends. */
export const renewLease = async (transaction: Transaction, writer: string): Promise<Head> => {
  const head = await lockHead(transaction);
  if (head.writer !== writer) throw new LeaseLost();
  await setHead(transaction, { heartbeat: Date.now() });
  return head;
};

/** Gives the lease back, where it is still this writer's. */
export const giveBackLease = (store: Store, writer: string): Promise<void> =>
  store.write(async (transaction) => {
    const head = await lockHead(transaction);
    if (head.writer === writer) await setHead(transaction, { writer: '', named: '' });
  });
