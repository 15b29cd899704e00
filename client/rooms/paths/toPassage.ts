import type { PassageInput } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';

/** What may be passed, as the view says it. */
export const toPassage = ({ passStates, sharedEmployers, hubLimit, confidences }: View): PassageInput => ({
  states: passStates,
  sharedEmployers,
  mostRelationships: hubLimit,
  confidences: confidences.length > 0 ? [...confidences] : null,
});
