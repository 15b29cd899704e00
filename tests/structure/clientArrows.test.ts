import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf } from '../support/sourceFiles.ts';

const files = filesBelow('client', ['.ts', '.tsx']).filter((path) => !path.startsWith('client/types/'));

/** What everything above it may use. */
const ground = ['client/dates', 'client/api', 'client/state', 'client/ui'];

/** Which places each place of the client may import from, beside itself: folders, and the files at its top. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'client/dates': [],
  'client/api': [],
  'client/state': ['client/dates'],
  'client/ui': ['client/api', 'client/dates'],
  'client/actions': ['client/state', 'client/ui'],
  'client/records': ground,
  'client/picture': [...ground, 'client/actions'],
  'client/time': [...ground, 'client/actions'],
  'client/projection': [...ground, 'client/records', 'client/picture'],
  'client/room.tsx': [...ground, 'client/actions', 'client/picture'],
  'client/rooms': [
    ...ground,
    'client/actions',
    'client/records',
    'client/picture',
    'client/time',
    'client/projection',
    'client/room.tsx',
  ],
  'client/rooms.ts': ['client/room.tsx', 'client/rooms'],
  'client/shell': [
    ...ground,
    'client/actions',
    'client/records',
    'client/picture',
    'client/time',
    'client/projection',
    'client/room.tsx',
    'client/rooms.ts',
  ],
  'client/main.tsx': ['client/api', 'client/state', 'client/ui', 'client/shell'],
  'client/graphiql': ['client/ui'],
  'client/parts': [...ground, 'client/actions', 'client/records', 'client/shell'],
};

const placeOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const roomOf = (path: string): string => path.split('/').slice(0, 3).join('/');
const inner = (path: string): string[] => importsOf(path).filter((target) => target.startsWith('client/'));

const arrows = files
  .flatMap((path) => inner(path).map((target) => ({ path, target })))
  .filter(({ path, target }) => placeOf(path) !== placeOf(target));

describe('the arrows of the client', () => {
  it('every place has its arrows', () => {
    expect([...new Set(files.map(placeOf))].filter((place) => !(place in allowed))).toEqual([]);
  });

  it.each(Object.entries(allowed))('%s imports only what lies below it', (place, targets) => {
    const offences = arrows
      .filter(({ path }) => placeOf(path) === place)
      .filter(({ target }) => !targets.includes(placeOf(target)));
    expect(offences).toEqual([]);
  });

  it('no arrow runs in a circle of places', () => {
    const below = new Map<string, Set<string>>();
    for (const { path, target } of arrows) {
      below.set(placeOf(path), (below.get(placeOf(path)) ?? new Set()).add(placeOf(target)));
    }
    const reach = (place: string, seen: Set<string>): Set<string> => {
      for (const next of below.get(place) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    expect([...below.keys()].filter((place) => reach(place, new Set()).has(place))).toEqual([]);
  });

  it('no room imports the inside of another', () => {
    const offences = files
      .filter((path) => path.startsWith('client/rooms/'))
      .flatMap((path) => inner(path).map((target) => ({ path, target })))
      .filter(({ path, target }) => target.startsWith('client/rooms/') && roomOf(target) !== roomOf(path));
    expect(offences).toEqual([]);
  });

  it('the shell knows rooms by their list alone', () => {
    const knowing = files.filter((path) =>
      importsOf(path).some((target) => /^client\/rooms\/.*\/room\.ts$/.test(target)),
    );
    expect(knowing).toEqual(['client/rooms.ts']);
  });
});
