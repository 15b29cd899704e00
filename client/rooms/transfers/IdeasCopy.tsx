import type { IdeaAdoptionsQuery } from '../../api/types.generated.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useDoing } from '../../actions/desk.ts';
import { copyText } from '../../ui/copyText.ts';
import { seenHere } from '../../ui/seenHere.ts';
import { ideasText } from './ideasText.ts';
import { copyIdeas } from './transferActions.ts';

/** Takes the result elsewhere as text to be quoted, with the address at which it stands. */
export const IdeasCopy = ({ answer }: { readonly answer: IdeaAdoptionsQuery['ideaAdoptions'] }) => {
  useDoing(copyIdeas, () => copyText(ideasText(answer, seenHere())));
  return <ActionButton action={copyIdeas} text="Copy as text" stays />;
};
