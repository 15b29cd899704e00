import type { InspectQuery } from '../../api/types.generated.ts';

/** The node that the inspector may show. */
export type InspectedNode = NonNullable<InspectQuery['node']>;
