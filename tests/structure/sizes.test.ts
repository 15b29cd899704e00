import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOfFile } from '../support/sourceFiles.ts';

/** What fits on a screen, and what can be read at one sitting. */
const most = { function: 60, file: 200, sheet: 150 };

/** What is better longer, by `file` or `file function`; what no longer is, has to leave this list. */
const exceptions: ReadonlySet<string> = new Set<string>([]);

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

const nameIn = (value: unknown): string | undefined =>
  isNode(value) && typeof value['name'] === 'string' ? value['name'] : undefined;

/** Every function below a node, with the name that it or what holds it has. */
const functionsIn = (node: SyntaxNode, name: string): { name: string; node: SyntaxNode }[] => {
  const own = nameIn(node['id']) ?? nameIn(node['key']) ?? name;
  const inner = Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => functionsIn(child, own));
  return /Function/.test(node.type) ? [{ name: own, node }, ...inner] : inner;
};

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** The functions of a text that are longer than they may be, as `file function`. */
const longFunctionsOf = (path: string, text: string): string[] =>
  functionsIn(parseSync(path, text).program as unknown as SyntaxNode, path)
    .filter(({ node }) => linesOf(text.slice(node.start, node.end)) > most.function)
    .map(({ name }) => `${path} ${name}`);

const sourcesOf = (house: string): string[] =>
  filesBelow(house, ['.ts', '.tsx']).filter((path) => !path.endsWith('.generated.ts'));

const longFunctions = ['client', 'server'].flatMap((house) =>
  sourcesOf(house).flatMap((path) => longFunctionsOf(path, textOfFile(path))),
);
const longFiles = sourcesOf('client').filter((path) => linesOf(textOfFile(path)) > most.file);
const longSheets = filesBelow('client', ['.css']).filter((path) => linesOf(textOfFile(path)) > most.sheet);

const isUnexpected = (name: string): boolean => !exceptions.has(name);

describe('sizes', () => {
  it('a function fits on a screen', () => expect(longFunctions.filter(isUnexpected)).toEqual([]));

  it('a file of the client is short', () => expect(longFiles.filter(isUnexpected)).toEqual([]));

  it('a style sheet of the client is short', () => expect(longSheets.filter(isUnexpected)).toEqual([]));

  it('exceptions are as long as they say', () => {
    const long = new Set([...longFunctions, ...longFiles, ...longSheets]);
    expect([...exceptions].filter((name) => !long.has(name))).toEqual([]);
  });

  it.each([
    ['made-up.ts', 'const long = () => {\n', '};'],
    ['made-up.ts', 'export const make = () => ({\n  method() {\n', '  },\n});'],
    ['made-up.ts', 'function long() {\n', '}'],
    ['made-up.tsx', 'const Long = () => {\n', 'return <p>text</p>; };'],
  ])('finds long functions of %s that begin with %j', (path, head, tail) => {
    const lines = (count: number): string => head + 'run();\n'.repeat(count) + tail;
    expect(longFunctionsOf(path, lines(10))).toEqual([]);
    expect(longFunctionsOf(path, lines(most.function))).not.toEqual([]);
  });
});
