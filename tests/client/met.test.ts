import { expect, it } from 'vitest';
import { metSentence } from '../../client/shell/inspector/metSentence.ts';

const at = (from: string | null, to: string | null = null) => ({ span: { from, to, approximate: false } });

it('how often two people were at the same meetings is told with the years', () => {
  expect(metSentence([at('1993-01-20')])).toBe('1 meeting, 1993');
  expect(metSentence([at('1992-12'), at('1993-01-20'), at('1993-08-20')])).toBe('3 meetings, 1992–1993');
  expect(metSentence([at('1993-01'), at('1993-08')])).toBe('2 meetings, 1993');
  expect(metSentence([at(null)])).toBe('1 meeting');
});
