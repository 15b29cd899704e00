/** How much each reason for a candidate counts; what speaks against one counts by the same numbers. */
export interface Weights {
  readonly historyWithBoth: number;
  readonly languages: number;
  readonly facilitation: number;
  readonly standing: number;
  readonly reach: number;
  /** Against. */
  readonly conflictingPost: number;
}

/** How much each counts where nothing else is asked for. */
export const usualWeights: Weights = {
  historyWithBoth: 3,
  languages: 1,
  facilitation: 2,
  standing: 1,
  reach: 1,
  conflictingPost: 2,
};
