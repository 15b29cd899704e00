import { Star } from 'lucide-react';
import { nothing, type Examples } from '../ui/examples.ts';
import { ActionButton } from './ActionButton.tsx';
import { partAction, plainAction } from './action.ts';

const described = { id: 'example', label: 'Do the example', Icon: Star, group: 'Page' } as const;
const offered = plainAction(described, () => 'Done');
const absent = partAction(described);
const switched = { ...plainAction(described, nothing), isOn: () => true };

export const examples: Examples = {
  button: () => <ActionButton action={offered} />,
  quiet: () => <ActionButton action={offered} kind="quiet" />,
  'words alone': () => <ActionButton action={offered} kind="text" text="the example" />,
  icon: () => <ActionButton action={offered} kind="icon" />,
  'strong icon': () => <ActionButton action={offered} kind="strong-icon" />,
  on: () => <ActionButton action={switched} />,
  'not offered, but there': () => <ActionButton action={absent} stays />,
};
