import { useState } from 'react';
import type { Examples } from './examples.ts';
import { NumberField } from './NumberField.tsx';

const Field = ({ first }: { readonly first: number | null }) => {
  const [value, setValue] = useState(first);
  return <NumberField label="At most" value={value} most={100} onChange={setValue} />;
};

export const examples: Examples = {
  empty: () => <Field first={null} />,
  filled: () => <Field first={12} />,
};
