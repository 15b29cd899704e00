import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, textOfFile } from '../support/sourceFiles.ts';

const serverFiles = filesBelow('server', ['.ts']);
/** Not the generated types of resolvers: they name what every room passes on. */
const writtenFiles = serverFiles.filter((path) => !path.endsWith('.generated.ts'));
const clientFiles = filesBelow('client', ['.ts', '.tsx']);

/** What everything above it speaks in. */
const common = ['server/domain', 'server/errors.ts', 'server/limits.ts'];
const port = ['server/store/store.ts', 'server/store/query.ts'];
const root = 'server/process/packageRoot.ts';

/** Which places each place of the server may import from, beside itself: folders, and the files at its top. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'server/domain': [],
  'server/errors.ts': [],
  'server/limits.ts': [],
  'server/analysis': ['server/domain'],
  'server/store': [...common, root],
  'server/changesets': [...common, ...port],
  'server/work': [...common, 'server/analysis', root],
  'server/view': [...common, 'server/analysis', 'server/changesets', ...port],
  'server/meaning': [...common, 'server/analysis', 'server/work', 'server/view'],
  'server/context.ts': [...common, 'server/work', 'server/view', ...port],
  'server/graphql': [...common, 'server/meaning', root],
  'server/rooms': [
    ...common,
    'server/analysis',
    'server/work',
    'server/changesets',
    'server/view',
    'server/meaning',
    'server/graphql',
    'server/context.ts',
    ...port,
  ],
  'server/rooms.ts': ['server/graphql', 'server/rooms'],
  'server/http': [...common, 'server/context.ts'],
  'server/app.ts': [
    ...common,
    'server/work',
    'server/view',
    'server/store',
    'server/graphql',
    'server/context.ts',
    'server/rooms.ts',
    'server/http',
    'server/process/config.ts',
    root,
  ],
  'server/process': [
    ...common,
    'server/changesets',
    'server/view',
    'server/rooms/imports',
    'server/http',
    'server/app.ts',
  ],
  'server/cli.ts': [
    ...common,
    ...port,
    'server/changesets',
    'server/rooms/curation',
    'server/rooms/imports',
    'server/app.ts',
    'server/process',
  ],
};

const placeOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const roomOf = (path: string): string => path.split('/').slice(0, 3).join('/');

const inner = (path: string): string[] => importsOf(path).filter((target) => target.startsWith('server/'));

describe('the arrows of the server', () => {
  it('every place has its arrows', () => {
    expect(serverFiles.map(placeOf).filter((place) => place !== 'server/types' && !(place in allowed))).toEqual([]);
  });

  it.each(Object.entries(allowed))('%s imports only what lies below it', (place, targets) => {
    const offences = writtenFiles
      .filter((path) => placeOf(path) === place)
      .flatMap((path) => inner(path).map((target) => ({ path, target })))
      .filter(({ target }) => placeOf(target) !== place)
      .filter(({ target }) => !targets.some((candidate) => target === candidate || target.startsWith(`${candidate}/`)));
    expect(offences).toEqual([]);
  });

  it('no room imports the inside of another', () => {
    const offences = writtenFiles
      .filter((path) => path.startsWith('server/rooms/'))
      .flatMap((path) => inner(path).map((target) => ({ path, target })))
      .filter(({ path, target }) => target.startsWith('server/rooms/') && roomOf(target) !== roomOf(path));
    expect(offences).toEqual([]);
  });

  it('the engines are known to app.ts alone', () => {
    const engines = ['server/store/embedded.ts', 'server/store/neo4j.ts'];
    const importers = serverFiles.filter((path) => importsOf(path).some((target) => engines.includes(target)));
    expect(importers).toEqual(['server/app.ts']);
  });

  it('only cli.ts and the program of a thread act when imported', () => {
    const acting = serverFiles.filter((path) => /^(await |if |for |try |[a-z]\w*!?[.(])/m.test(textOfFile(path)));
    expect(acting).toEqual(['server/cli.ts', 'server/work/worker.ts']);
  });

  it('config.ts alone reads the environment', () => {
    const readers = serverFiles.filter((path) => /process\.env\b/.test(textOfFile(path)));
    expect(readers).toEqual(['server/process/config.ts']);
  });
});

describe('the arrows of the package', () => {
  it('the client never imports the server, nor the server the client', () => {
    const crossing = [
      ...clientFiles.filter((path) => importsOf(path).some((target) => target.startsWith('server/'))),
      ...serverFiles.filter((path) => importsOf(path).some((target) => target.startsWith('client/'))),
    ];
    expect(crossing).toEqual([]);
  });

  it('there are no cycles', () => {
    const graph = new Map([...serverFiles, ...clientFiles].map((path) => [path, importsOf(path)]));
    const settled = new Set<string>();
    const findCycle = (path: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
      if (settled.has(path)) return null;
      for (const target of graph.get(path) ?? []) {
        const cycle = graph.has(target) ? findCycle(target, [...trail, path]) : null;
        if (cycle !== null) return cycle;
      }
      settled.add(path);
      return null;
    };
    expect([...graph.keys()].map((path) => findCycle(path, [])).filter((cycle) => cycle !== null)).toEqual([]);
  });

  it('there are no barrels: no file only passes on what others export', () => {
    const barrels = [...serverFiles, ...clientFiles].filter((path) =>
      /^export (\*|\{[^}]*\}) from /m.test(textOfFile(path)),
    );
    expect(barrels).toEqual([]);
  });
});
