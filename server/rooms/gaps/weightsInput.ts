import type { CandidateWeights, InputMaybe } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { usualWeights, type Weights } from './weights.ts';

/** The weights that an argument means. Throws INVALID_INPUT for one beyond the limit. */
export const toWeights = (given: InputMaybe<CandidateWeights> | undefined): Weights => {
  const weight = (name: keyof Weights): number =>
    withinLimits(`weights.${name}`, given?.[name] ?? usualWeights[name], 0, limits.gaps.weight);
  return {
    historyWithBoth: weight('historyWithBoth'),
    languages: weight('languages'),
    facilitation: weight('facilitation'),
    standing: weight('standing'),
    reach: weight('reach'),
    conflictingPost: weight('conflictingPost'),
  };
};
