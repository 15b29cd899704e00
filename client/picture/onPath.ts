/** What the pictures need to know of paths that are traced in them; in Lanes each reads from left to right. */
export interface OnPath {
  /** Ids of the people whose thread is drawn even where they are seen once. */
  readonly carriers: ReadonlySet<string>;
  /** Ids of those with whom a path ends: their name stands after their last stop on it. */
  readonly endings: ReadonlySet<string>;
  /** Whether what stands out is a path: then it is drawn strongly, and its people are named where they are on it. */
  readonly traced: boolean;
}

/** Without paths. */
export const noPath: OnPath = { carriers: new Set(), endings: new Set(), traced: false };
