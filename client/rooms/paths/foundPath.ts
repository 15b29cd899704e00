import type { PathPartsFragment } from '../../api/types.generated.ts';

/** An influence path as the server gives it. */
export type FoundPath = PathPartsFragment;
