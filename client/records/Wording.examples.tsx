import type { Examples } from '../ui/examples.ts';
import { Wording } from './Wording.tsx';

export const examples: Examples = {
  'a name, dates and days': () => (
    <p>
      <Wording
        lags="rounded"
        of={{
          parts: [
            { kind: 'RECORD', record: 'example-person', text: 'Example Person' },
            { kind: 'TEXT', text: ' came in ' },
            { kind: 'DATES', from: '1993-01', to: '1993-01', open: false, text: '1993-01' },
            { kind: 'TEXT', text: ', ' },
            { kind: 'DAYS', days: 400, text: '400 days' },
            { kind: 'TEXT', text: ' later.' },
          ],
        }}
      />
    </p>
  ),
};
