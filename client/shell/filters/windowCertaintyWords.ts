import type { View } from '../../state/view.ts';

/** What puts something in a time window, in words. */
export const windowCertaintyWords: Readonly<Record<View['certainty'], string>> = {
  RECORDED: 'Its recorded dates lie in it. What has no recorded end counts up to the last thing recorded of it.',
  POSSIBLE: 'It cannot be excluded: an unknown beginning or end reaches as far as it can.',
  DEFINITE: 'It was there whatever day each imprecise date really was.',
};
