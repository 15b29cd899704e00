import { X } from 'lucide-react';
import { nothing, type Examples } from './examples.ts';
import { IconButton } from './IconButton.tsx';

const same = { icon: <X />, onPress: nothing };

export const examples: Examples = {
  plain: () => <IconButton label="Close" {...same} />,
  strong: () => <IconButton label="Close strongly" strong {...same} />,
  pressed: () => <IconButton label="Close, pressed" pressed {...same} />,
  disabled: () => <IconButton label="Close, disabled" disabled {...same} />,
};
