import type { Candidates } from './useCandidates.ts';

/** How many people were looked at, and how many of them are left out. */
export const candidateCounts = ({
  considered,
  unavailable,
  candidates,
  spoken,
}: Pick<Candidates, 'considered' | 'unavailable' | 'candidates' | 'spoken'>): string =>
  [
    `All ${considered.toLocaleString('en')} people on record were considered.`,
    unavailable === 0
      ? ''
      : `${unavailable} who could bridge it ${unavailable === 1 ? 'is' : 'are'} left out: dead by the end of the window, or in a post that conflicts.`,
    candidates.length === 0 && spoken.length > 0
      ? 'Nobody who could bridge it is recorded to speak this language.'
      : '',
    candidates.length === 0 && spoken.length === 0
      ? 'Nobody is on record with people of both, or as facilitator or mediator in this conflict.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
