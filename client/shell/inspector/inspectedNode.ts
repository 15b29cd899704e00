import type { InspectQuery } from '../../api/operations.generated.ts';

/** The node that the inspector may show. */
export type InspectedNode = NonNullable<InspectQuery['node']>;
