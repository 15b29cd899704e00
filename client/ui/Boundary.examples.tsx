import { Boundary } from './Boundary.tsx';
import type { Examples } from './examples.ts';

const Broken = () => {
  throw new Error('It fails on purpose');
};

export const examples: Examples = {
  'nothing wrong': () => (
    <Boundary what="The example">
      <p>What it holds.</p>
    </Boundary>
  ),
  'what it holds failed': () => (
    <Boundary what="The example">
      <Broken />
    </Boundary>
  ),
};
