import type { TransferRowFragment } from '../../api/types.generated.ts';

/** A transfer as the ledger lists it. */
export type ListedTransfer = TransferRowFragment;

/** Where and when a carrier appeared: one end of a transfer, or one appearance of a career. */
export type Place = Pick<ListedTransfer['from'], 'at' | 'via' | 'track' | 'span' | 'mode' | 'capacities'>;
