import type { ActorGrouping, ProjectionInput } from '../api/types.generated.ts';

/** Whether it has first to be said of which conflict: camps are those of one. */
export const needsConflict = (input: ProjectionInput | null, grouping: ActorGrouping): boolean =>
  input !== null && grouping === 'CAMP' && input.conflicts == null && input.processes == null;
