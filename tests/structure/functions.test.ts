import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOfFile } from '../support/sourceFiles.ts';

/** What fits on a screen. */
const mostLines = 60;

/** Functions that are better longer, by `file name`, each with the reason why. */
const exceptions: Readonly<Record<string, string>> = {};

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

/** The functions of a text that are longer than they may be, with how long they are. */
const longFunctionsOf = (path: string, text: string): string[] =>
  functionsIn(parseSync(path, text).program as unknown as SyntaxNode, path)
    .map(({ name, node }) => ({ name, lines: text.slice(node.start, node.end).split('\n').length }))
    .filter(({ name, lines }) => lines > mostLines && !(`${path} ${name}` in exceptions))
    .map(({ name, lines }) => `${path} ${name}: ${lines} lines`);

describe('functions of the server', () => {
  const files = filesBelow('server', ['.ts']).filter((path) => !path.endsWith('.generated.ts'));

  it('fit on a screen', () => {
    expect(files.flatMap((path) => longFunctionsOf(path, textOfFile(path)))).toEqual([]);
  });

  it.each([
    ['const long = () => {\n', '};'],
    ['export const make = () => ({\n  method() {\n', '  },\n});'],
    ['function long() {\n', '}'],
  ])('are found long where they begin with %j', (head, tail) => {
    const lines = (count: number): string => head + 'run();\n'.repeat(count) + tail;
    expect(longFunctionsOf('made-up.ts', lines(10))).toEqual([]);
    expect(longFunctionsOf('made-up.ts', lines(mostLines))).not.toEqual([]);
  });
});
