import type { IdeaAdoptionsQuery, TransferFilter } from '../../api/types.generated.ts';
import { writeLagRange } from '../../dates/writeLag.ts';

type Answer = IdeaAdoptionsQuery['ideaAdoptions'];
type Counts = Pick<Answer, 'ideas' | 'firstOutside' | 'adopted'>;

const were = (count: number): string => (count === 1 ? 'was' : 'were');

/** How many ideas first appeared outside Track I, of how many, and how many of these were adopted. */
export const adoptedSentence = ({ ideas, firstOutside, adopted }: Counts): string => {
  if (firstOutside === 0) return 'No idea here first appeared outside Track I.';
  const of = ideas === 1 ? 'The 1 idea' : `Of ${ideas} ideas`;
  const share = ideas === 1 ? '' : `, ${firstOutside}`;
  return `${of} recorded with a date and a track here${share} first appeared outside Track I; ${adopted} of these ${were(adopted)} adopted in a document of Track I that is held here.`;
};

/** How soon those adopted were, as far as the dates say; empty where there are none. */
export const soonSentence = ({ adopted, medianLagRange }: Pick<Answer, 'adopted' | 'medianLagRange'>): string =>
  adopted === 0 || medianLagRange.most === null
    ? ''
    : `${adopted === 1 ? 'It was adopted' : 'Half of these were adopted'} within ${writeLagRange(medianLagRange)} of the first appearance that is recorded, as far as its date says; an idea can be older.`;

/** Of how many of them the dates do not say that they were outside Track I first; empty for none. */
export const openSentence = ({ firstOutsidePossible: open }: Pick<Answer, 'firstOutsidePossible'>): string =>
  open === 0
    ? ''
    : `Of ${open === 1 ? 'one' : open} of those first outside, the dates do not say whether ${open === 1 ? 'it was' : 'they were'} on Track I before.`;

/** How many of the adopted ideas that are listed the picture shows; `until`: the moment of the playback in words. */
export const litSentence = (lit: number, listed: number, until: string | null): string => {
  const head = until === null ? 'Lit in the picture' : `Lit in the picture until ${until}`;
  const rest = until === null ? 'do not appear in it' : 'do not appear in it, or only later';
  const others = lit === listed ? '' : `; the others ${rest}`;
  return lit === 0
    ? `${head}: none of these ideas.`
    : `${head}: ${lit} of these ${listed} ideas, with where they appeared${others}.`;
};

/** Whether the picture is narrower than ideas can be counted. */
export const hasNarrowFocus = ({ carriers, processes, sides }: TransferFilter): boolean =>
  [carriers, processes, sides].some((ids) => ids != null);
