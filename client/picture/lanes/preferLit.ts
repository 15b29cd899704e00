import type { LabelCandidate } from '../labels.ts';

const before = 200;

/** Lets the names of what stands out come before all others. */
export const preferLit = (
  candidates: readonly LabelCandidate[],
  highlighted: ReadonlySet<string> | null,
): readonly LabelCandidate[] =>
  highlighted === null
    ? candidates
    : candidates.map((candidate) =>
        highlighted.has(candidate.select) ? { ...candidate, priority: candidate.priority + before } : candidate,
      );
