import { Rows4, User } from 'lucide-react';
import { useState } from 'react';
import type { Examples } from './examples.ts';
import { Segments } from './Segments.tsx';

const words = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'The other', hint: 'What choosing it means' },
] as const;

const icons = [
  { value: 'one', label: 'Lanes', icon: <Rows4 aria-hidden="true" /> },
  { value: 'two', label: 'People', icon: <User aria-hidden="true" /> },
] as const;

const Choice = ({
  options,
  showLabel = false,
}: {
  readonly options: typeof words | typeof icons;
  readonly showLabel?: boolean;
}) => {
  const [value, setValue] = useState<'one' | 'two'>('one');
  return <Segments label="Which" value={value} options={options} onChange={setValue} showLabel={showLabel} />;
};

export const examples: Examples = {
  words: () => <Choice options={words} />,
  'with its label': () => <Choice options={words} showLabel />,
  icons: () => <Choice options={icons} />,
};
