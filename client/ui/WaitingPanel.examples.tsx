import type { Examples } from './examples.ts';
import { WaitingPanel } from './WaitingPanel.tsx';

export const examples: Examples = {
  'not there yet': () => (
    <div style={{ contain: 'layout', minHeight: '58vh' }}>
      <WaitingPanel />
    </div>
  ),
};
