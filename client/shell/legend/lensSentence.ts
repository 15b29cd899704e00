import type { EventsByLensFragment } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';

const share = (part: number, of: number): string => `${part.toLocaleString('en')} (${Math.round((part / of) * 100)}%)`;

/** What a lens cannot tell, or tells by convention alone, in a sentence; empty where there is nothing of the kind. */
export const lensSentence = (
  lens: View['lens'],
  { events, notDetermined, onSeveral }: EventsByLensFragment,
): string => {
  const of = `Of all ${events.toLocaleString('en')} processes and meetings`;
  const several = onSeveral.toLocaleString('en');
  switch (lens) {
    case 'FOUR_TRACKS':
      return onSeveral === 0
        ? ''
        : `${of}, ${several} are coded on several tracks: the best supported coding counts, of equals the least official.`;
    case 'DERIVED_TRACKS':
      return notDetermined === 0
        ? ''
        : `${of}, ${share(notDetermined, events)} are not determined: what is not recorded of who took part could change the answer.`;
    case 'NINE_TRACKS':
      return [
        notDetermined === 0
          ? ''
          : `${of}, ${share(notDetermined, events)} are not determined: nobody is recorded who convened or hosted them.`,
        onSeveral === 0
          ? ''
          : `${several} were convened by several kinds: they stand in the first of their lanes, a convention and no ranking.`,
      ]
        .filter(Boolean)
        .join(' ');
  }
};
