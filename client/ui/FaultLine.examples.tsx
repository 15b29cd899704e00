import { nothing, type Examples } from './examples.ts';
import { FaultLine } from './FaultLine.tsx';

export const examples: Examples = {
  'can be tried again': () => <FaultLine what="What is counted" onRetry={nothing} />,
  'cannot be tried again': () => <FaultLine what="What is counted" />,
};
