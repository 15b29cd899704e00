import type { IdeaAdoptionsQuery, TransferFilter } from '../../api/types.generated.ts';
import { writeLag } from '../../dates/writeLag.ts';

type Counts = Pick<IdeaAdoptionsQuery['ideaAdoptions'], 'firstOutside' | 'adopted' | 'medianLag'>;

/** How many ideas were adopted, of how many, and how soon. */
export const adoptedSentence = ({ firstOutside, adopted, medianLag }: Counts): string => {
  if (firstOutside === 0) return 'No idea here first appeared outside Track I.';
  const ideas = firstOutside === 1 ? '1 idea' : `${firstOutside} ideas`;
  const share = `Of ${ideas} that first appeared outside Track I, ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted in a document of Track I`;
  return medianLag === null ? `${share}.` : `${share}: half of these within ${writeLag(medianLag)}.`;
};

/** Whether the picture is narrower than ideas can be counted. */
export const hasNarrowFocus = ({ carriers, processes, sides }: TransferFilter): boolean =>
  [carriers, processes, sides].some((ids) => ids != null);
