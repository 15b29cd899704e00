import type { NetworkView } from '../../view/networkView.ts';

/** Kinds of reason for or against a candidate. */
export type ReasonKind =
  | 'HISTORY_WITH_BOTH'
  | 'LANGUAGES'
  | 'FACILITATION'
  | 'STANDING'
  | 'REACH'
  | 'NO_CONFLICTING_POST'
  | 'CONFLICTING_POST'
  | 'DEAD'
  | 'ONE_SIDED'
  | 'THIN_EVIDENCE';

/** A reason for or against a candidate. */
export interface Reason {
  readonly view: NetworkView;
  readonly kind: ReasonKind;
  /** From 0 to 1. */
  readonly strength: number;
  /** Strength times weight. */
  readonly points: number;
  readonly sentence: string;
  /** The relationships that it rests on, as edges. */
  readonly evidence: readonly number[];
}

/** How much each reason counts. */
export interface Weights {
  readonly historyWithBoth: number;
  readonly languages: number;
  readonly facilitation: number;
  readonly standing: number;
  readonly reach: number;
  readonly noConflictingPost: number;
}

/** How much a reason of a kind counts; counter-reasons follow from what the reasons count. */
export const weightOf = (kind: ReasonKind, weights: Weights): number => {
  switch (kind) {
    case 'HISTORY_WITH_BOTH':
      return weights.historyWithBoth;
    case 'LANGUAGES':
      return weights.languages;
    case 'FACILITATION':
      return weights.facilitation;
    case 'STANDING':
      return weights.standing;
    case 'REACH':
      return weights.reach;
    case 'NO_CONFLICTING_POST':
    case 'CONFLICTING_POST':
      return weights.noConflictingPost;
    case 'ONE_SIDED':
      return weights.historyWithBoth / 2;
    case 'THIN_EVIDENCE':
      return 1;
    case 'DEAD':
      // The dead bridge nothing, whatever speaks for them.
      return Object.values(weights).reduce((sum: number, weight: number) => sum + weight, 1);
  }
};

/** How strong what happened so often is: 1/2, 2/3, 3/4 and on towards 1. */
export const strengthOfCount = (count: number): number => count / (count + 1);
