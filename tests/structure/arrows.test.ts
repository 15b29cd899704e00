import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, textOfFile } from '../support/sourceFiles.ts';

const serverFiles = filesBelow('server', ['.ts']);
const clientFiles = filesBelow('client', ['.ts', '.tsx']);

/** Which places each place of the server may import from, beside itself. `server/` alone: the files at its top. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'server/domain': [],
  'server/analysis': ['server/domain'],
  'server/store': ['server/domain', 'server/errors.ts', 'server/packageRoot.ts'],
  'server/work': ['server/domain', 'server/analysis', 'server/errors.ts', 'server/packageRoot.ts'],
  'server/network': [
    'server/domain',
    'server/analysis',
    'server/work',
    'server/store/store.ts',
    'server/store/query.ts',
    'server/errors.ts',
  ],
  'server/rooms': [
    'server/domain',
    'server/analysis',
    'server/network',
    'server/work',
    'server/store/store.ts',
    'server/store/query.ts',
    'server/errors.ts',
    'server/context.ts',
    'server/arguments.ts',
    'server/projectionArguments.ts',
    'server/connection.ts',
    'server/presentSpan.ts',
    'server/schema.generated.ts',
  ],
  'server/http': ['server/errors.ts', 'server/context.ts', 'server/config.ts'],
};

const placeOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const roomOf = (path: string): string => path.split('/').slice(0, 3).join('/');

const inner = (path: string): string[] => importsOf(path).filter((target) => target.startsWith('server/'));

describe('the arrows of the server', () => {
  it.each(Object.entries(allowed))('%s imports only what lies below it', (place, targets) => {
    const offences = serverFiles
      .filter((path) => placeOf(path) === place)
      .flatMap((path) => inner(path).map((target) => ({ path, target })))
      .filter(({ target }) => placeOf(target) !== place)
      .filter(({ target }) => !targets.some((candidate) => target === candidate || target.startsWith(`${candidate}/`)));
    expect(offences).toEqual([]);
  });

  it('no room imports the inside of another', () => {
    const offences = serverFiles
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
    expect(readers).toEqual(['server/config.ts']);
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
