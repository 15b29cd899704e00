import { putAll } from '../../server/changesets/change.ts';
import {
  writeChangeset,
  type ChangesetOptions,
  type ChangesetSummary,
} from '../../server/changesets/writeChangeset.ts';
import type { Records } from '../../server/domain/records.ts';
import type { Store } from '../../server/store/store.ts';

/** Writes records into a store as one changeset. */
export const writeAll = (
  store: Store,
  records: Records,
  options: Partial<ChangesetOptions> = {},
): Promise<ChangesetSummary> =>
  writeChangeset(store, putAll(records), 'A test', {
    kind: 'import',
    writtenAt: '2026-01-01T00:00:00.000Z',
    writtenBy: 'test',
    summary: 'test',
    patience: 10_000,
    ...options,
  });
