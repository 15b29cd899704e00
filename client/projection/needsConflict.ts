import type { ActorGrouping, ProjectionInput, TransferGrouping } from '../api/types.generated.ts';

/** Whether it has first to be said of which conflict: camps are those of one. `input`: null while it is not known what is asked. */
export const needsConflict = (
  input: Pick<ProjectionInput, 'conflicts' | 'processes'> | null,
  grouping: ActorGrouping | TransferGrouping,
): boolean => input !== null && grouping === 'CAMP' && input.conflicts == null && input.processes == null;
