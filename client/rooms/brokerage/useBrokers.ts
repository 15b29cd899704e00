import { useMemo } from 'react';
import type { ProjectionInput } from '../../api/operations.generated.ts';
import type { ActorPicture } from '../../graph/actors/actorPicture.ts';
import type { View } from '../../state/view.ts';

/** What the room of brokers knows, and what it wants of the picture. */
export interface BrokersState {
  /** The actor network that is asked about; null while the room is closed. */
  readonly input: ProjectionInput | null;
  /** What the network draws instead of the slice; null where the room is closed or nothing is known. */
  readonly picture: ActorPicture | null;
  /** Ids to stand out in the picture; null where nothing does. */
  readonly highlighted: ReadonlySet<string> | null;
}

/** Asks what the view asks about brokers, while their panel is open. */
export const useBrokers = (view: View, asked: ProjectionInput | null): BrokersState => {
  const input = view.panel === 'brokers' ? asked : null;
  return useMemo(() => ({ input, picture: null, highlighted: null }), [input]);
};
