import { limits } from '../../../limits.ts';
import type { NetworkView } from '../../../view/networkView.ts';
import type { Dossier } from '../dossier.ts';
import type { Weights } from '../weights.ts';
import type { Reason, ReasonRule } from './reason.ts';
import { rules } from './rules.ts';

/** What speaks for a candidate and against, what counts most first. */
export interface Judgement {
  readonly reasons: readonly Reason[];
  readonly counterReasons: readonly Reason[];
  /** Whether anything hinders the candidate altogether. */
  readonly isHindered: boolean;
  /** What the reasons count together, less what the counter-reasons do. */
  readonly score: number;
}

type Effect = ReasonRule['effect'];

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { points }) => total + points, 0);

/** What first decides whether somebody is a candidate at all, and what is only asked of candidates. */
const making = rules.filter(({ effect }) => effect === 'MAKES_CANDIDATE');
const judging = rules.filter(({ effect }) => effect !== 'MAKES_CANDIDATE');

/** Judges a dossier of this view by every rule; null for whom nothing makes a candidate. */
export const judge = (view: NetworkView, dossier: Dossier, weights: Weights): Judgement | null => {
  const findBy = ({ kind, effect, weight, find }: ReasonRule): { effect: Effect; reason: Reason }[] => {
    const finding = find(dossier);
    if (finding === null) return [];
    const { strength, wording, evidence } = finding;
    const points = strength * weight(weights);
    const shown = evidence.slice(0, limits.gaps.evidenceOfReason);
    return [{ effect, reason: { view, kind, strength, points, wording, evidence: shown } }];
  };
  const grounds = making.flatMap(findBy);
  if (grounds.length === 0) return null;
  const found = [...grounds, ...judging.flatMap(findBy)];
  const ofEffects = (...effects: readonly Effect[]): Reason[] =>
    found
      .filter(({ effect }) => effects.includes(effect))
      .map(({ reason }) => reason)
      .sort((one, other) => other.points - one.points);
  const reasons = ofEffects('MAKES_CANDIDATE', 'FOR').filter(({ points }) => points > 0);
  const counterReasons = ofEffects('AGAINST', 'HINDERS');
  return {
    reasons,
    counterReasons,
    isHindered: found.some(({ effect }) => effect === 'HINDERS'),
    score: sum(reasons) - sum(counterReasons),
  };
};
