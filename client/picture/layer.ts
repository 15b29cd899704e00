import type { View } from '../state/view.ts';
import type { ActorPicture } from './actors/actorPicture.ts';
import { noPath, type OnPath } from './onPath.ts';
import type { Slice } from './slice.ts';
import type { TransferLight } from './transferLight.ts';

/** What stands out in a picture; the rest fades. */
export interface Light {
  /** Ids of the nodes and edges to stand out. Null: nothing does. */
  readonly highlighted: ReadonlySet<string> | null;
  /** Those of them that belong to a second choice alone, which is told apart from the first. */
  readonly second: ReadonlySet<string> | null;
}

/** What a light falls on. */
export interface Scene {
  readonly slice: Slice;
  readonly projection: View['projection'];
  /** The day that the playback has reached; null while it is not used. */
  readonly moment: number | null;
}

/** What is laid over the picture. */
export interface Layer {
  /** What the picture is narrowed to in place of the filters; null: the filters hold. */
  readonly narrowing: Partial<View> | null;
  readonly light: (scene: Scene) => Light;
  /** Whose threads are traced in Lanes. */
  readonly onPath: OnPath;
  /** Which steps of threads stand out as transfers in Lanes; null: none are to. */
  readonly transferLight: TransferLight | null;
  /** The people that Network draws instead of the slice; null for the slice. */
  readonly actors: ActorPicture | null;
  /** What a click on one of these people chooses, in place of showing the record; null where it does that. */
  readonly choice: { readonly chosen: string | null; readonly choose: (id: string | null) => void } | null;
  /** What is drawn, in a sentence; null for that of the slice. */
  readonly sentence: ((slice: Slice) => string) | null;
  readonly loading: boolean;
  /** In which projections what is on its way decides what is drawn: there the first picture waits for it. */
  readonly decides: readonly View['projection'][];
}

const dark: Light = { highlighted: null, second: null };

/** Nothing laid over the picture. */
export const noLayer: Layer = {
  narrowing: null,
  light: () => dark,
  onPath: noPath,
  transferLight: null,
  actors: null,
  choice: null,
  sentence: null,
  loading: false,
  decides: [],
};
