import { nothing, type Examples } from './examples.ts';
import { FaultNotice } from './FaultNotice.tsx';

export const examples: Examples = {
  'something failed': () => (
    <FaultNotice
      title="The example cannot be shown."
      advice="Something in the page went wrong; the rest of it goes on."
      report={{ question: 'Example', code: 'EXAMPLE' }}
      onRetry={nothing}
    />
  ),
};
