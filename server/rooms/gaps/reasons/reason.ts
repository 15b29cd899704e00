import type { Wording } from '../../../domain/wording.ts';
import type { NetworkView } from '../../../view/networkView.ts';
import type { Dossier } from '../dossier.ts';
import type { Weights } from '../weights.ts';

/** Kinds of reason for or against a candidate. */
export type ReasonKind =
  | 'HISTORY_WITH_BOTH'
  | 'LANGUAGES'
  | 'FACILITATION'
  | 'FACILITATION_ELSEWHERE'
  | 'STANDING'
  | 'REACH'
  | 'CONFLICTING_POST'
  | 'DEAD'
  | 'ONE_SIDED'
  | 'THIN_EVIDENCE';

/** What a rule finds in a dossier. */
export interface Finding {
  /** From 0 to 1. */
  readonly strength: number;
  readonly wording: Wording;
  /** The relationships that it rests on, as edges, those first that show it best. */
  readonly evidence: readonly number[];
}

/** A rule: one reason for or against somebody as a bridge between two groups. */
export interface ReasonRule {
  readonly kind: ReasonKind;
  /**
   * What it does: some reasons make somebody a candidate, others only speak for one; some speak against one, and those that
   * hinder leave out whom they speak against, unless asked otherwise.
   */
  readonly effect: 'MAKES_CANDIDATE' | 'FOR' | 'AGAINST' | 'HINDERS';
  /** How much a full strength of it counts. */
  readonly weight: (weights: Weights) => number;
  /** What there is to say; null for nothing. */
  readonly find: (dossier: Dossier) => Finding | null;
}

/** A reason for or against a candidate. */
export interface Reason extends Finding {
  readonly view: NetworkView;
  readonly kind: ReasonKind;
  /** Strength times weight. */
  readonly points: number;
}

/** How strong what happened so often is: 1/2, 2/3, 3/4 and on towards 1. */
export const strengthOfCount = (count: number): number => count / (count + 1);
