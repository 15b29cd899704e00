import type { IdeaAdoptionsQuery } from '../../api/types.generated.ts';
import { isolated } from '../../api/isolate.ts';
import { writeLagRange } from '../../dates/writeLag.ts';
import { adoptedSentence, openSentence, soonSentence } from './ideaWords.ts';
import { placeDates } from './PlaceLine.tsx';

type Answer = IdeaAdoptionsQuery['ideaAdoptions'];
type Place = Answer['adoptions'][number]['first'];

const placeInWords = (place: Place): string =>
  `${isolated(place.at.name)} (Track ${place.track}, ${placeDates(place)})`;

/** What became of ideas that first appeared outside Track I, as text to be quoted: the result, each idea adopted, and where it stands. */
export const ideasText = (answer: Answer, seen: string): string =>
  [
    [adoptedSentence(answer), soonSentence(answer), openSentence(answer)].filter(Boolean).join(' '),
    ...answer.adoptions.map(
      ({ idea, first, adoption, lagRange }, place) =>
        `${place + 1}. ${isolated(idea.name)}: ${placeInWords(first)} → ${placeInWords(adoption)}; ${writeLagRange(lagRange)}.`,
    ),
    ...(answer.adoptions.length < answer.adopted
      ? [`These are the ${answer.adoptions.length} that were adopted most quickly, of ${answer.adopted}.`]
      : []),
    'Consistent with an influence of the earlier on the later; no proof of it.',
    `Crosstrack, ${seen}`,
  ].join('\n');
