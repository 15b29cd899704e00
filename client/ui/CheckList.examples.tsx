import { useState } from 'react';
import { CheckList, type CheckItem } from './CheckList.tsx';
import type { Examples } from './examples.ts';

const items: readonly CheckItem[] = [
  { value: 'one', label: 'With a lane', lane: 'II', count: 1234 },
  { value: 'two', label: 'With a hint', hint: 'What it means', count: 5 },
  { value: 'three', label: 'With none of it', count: 0 },
];

const List = ({ first }: { readonly first: readonly string[] }) => {
  const [chosen, setChosen] = useState(first);
  return <CheckList label="Choices" unit="records" items={items} chosen={chosen} onChange={setChosen} />;
};

export const examples: Examples = {
  'none chosen': () => <List first={[]} />,
  'one chosen': () => <List first={['two']} />,
};
