import { expect, it } from 'vitest';
import { filesBelow, importsOf } from '../support/sourceFiles.ts';

const shared = ['client/ui', 'client/records', 'client/actions'].flatMap((place) =>
  filesBelow(place, ['.tsx', '.css']),
);
const examples = shared.filter((path) => path.endsWith('.examples.tsx'));

const isOurs = (path: string): boolean => path.startsWith('client/');

const reachedFrom = (path: string, reached = new Set<string>()): ReadonlySet<string> => {
  for (const target of importsOf(path).filter(isOurs))
    if (!reached.has(target)) reachedFrom(target, reached.add(target));
  return reached;
};

it('every shared part and look has a place on the page of parts', () => {
  const shown = new Set(examples.flatMap((path) => [...reachedFrom(path)]));
  const isGlobal = (path: string): boolean => path.endsWith('.css') && !path.endsWith('.module.css');
  expect(shared.filter((path) => !shown.has(path) && !examples.includes(path) && !isGlobal(path))).toEqual([]);
});
