import { expect, it } from 'vitest';
import { manyHops } from '../../../server/analysis/paths/nearestMiss.ts';
import { limits } from '../../../server/limits.ts';

it('a reason is looked for as far as anybody may ask', () => {
  expect(manyHops).toBe(limits.paths.hops);
});
