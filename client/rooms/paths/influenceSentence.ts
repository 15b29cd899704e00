import type { View } from '../../state/view.ts';

/** How much influence reached or came from, within what, and how much of it the picture shows. */
export const influenceSentence = (
  { reached, shown }: { readonly reached: number; readonly shown: number },
  direction: View['direction'],
  hasWindow: boolean,
): string => {
  const verb = direction === 'FORWARD' ? 'reached' : 'come from';
  const within = hasWindow ? ' within the window of the time bar' : '';
  const inPicture = shown === reached ? '.' : `; ${shown.toLocaleString('en')} of them are in this picture.`;
  return `${reached.toLocaleString('en')} people, meetings, ideas and others it could have ${verb}${within}${inPicture}`;
};
