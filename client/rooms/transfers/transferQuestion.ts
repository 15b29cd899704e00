import type { TransferFilter } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';

/** What is asked about transfers, whatever their direction. */
export interface TransferQuestion {
  readonly window: View['window'];
  readonly lens: View['lens'];
  readonly filter: TransferFilter;
}
