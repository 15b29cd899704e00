import type { Examples } from './examples.ts';
import { Key } from './Key.tsx';

export const examples: Examples = {
  'two keys': () => (
    <>
      <Key>Ctrl</Key> <Key>K</Key>
    </>
  ),
};
