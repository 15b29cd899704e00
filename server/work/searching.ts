import type { SearchBudget } from './searchBudget.ts';
import type { Asker, SharedWork } from './shared.ts';

/** How a request has paths searched: in threads of their own, within the time that it has for all its searches. */
export interface Searching {
  readonly threads: SharedWork;
  readonly budget: SearchBudget;
  readonly asker: Asker;
}
