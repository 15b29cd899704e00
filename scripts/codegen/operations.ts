import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type DocumentNode,
} from 'graphql';

/** The operations and fragments of one folder of the client. */
export interface OperationsOfFolder {
  readonly folder: string;
  readonly definitions: readonly DefinitionNode[];
}

/** All operations and fragments of the client, folder by folder. */
export const readOperations = (root: string): OperationsOfFolder[] => {
  const folders = new Map<string, DefinitionNode[]>();
  const names = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.graphql')).sort()) {
    const folder = join('client', dirname(name));
    const { definitions } = parse(readFileSync(join(root, 'client', name), 'utf8'), { noLocation: true });
    folders.set(folder, [...(folders.get(folder) ?? []), ...definitions]);
  }
  return [...folders].map(([folder, definitions]) => ({ folder, definitions }));
};

/** The same in one document. */
export const toDocument = (folders: readonly OperationsOfFolder[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: folders.flatMap(({ definitions }) => definitions),
});

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name !== undefined ? definition.name.value : '';

/** A definition with the fragments that it needs, each once, as text. */
const writeWhole = (definition: DefinitionNode, fragments: ReadonlyMap<string, DefinitionNode>): string => {
  const needed = new Set([definition]);
  for (const each of needed) {
    visit(each, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) throw new Error(`Cannot write ${nameOf(definition)}: no fragment ${name.value}`);
        needed.add(fragment);
      },
    });
  }
  return stripIgnoredCharacters([...needed].map(print).join(' '));
};

/** The operations of a folder as typed texts; empty where it has fragments alone. */
export const writeOperations = (
  { folder, definitions }: OperationsOfFolder,
  all: readonly OperationsOfFolder[],
): string => {
  const fragments = new Map(
    all
      .flatMap((each) => each.definitions)
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [nameOf(fragment), fragment]),
  );
  const operations = definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const name = nameOf(definition);
    const type = `${name}${definition.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query'}`;
    return [{ name, type, text: writeWhole(definition, fragments) }];
  });
  if (operations.length === 0) return '';
  const api = `${'../'.repeat(folder.split('/').length - 1)}api`;
  const types = operations.flatMap(({ type }) => [type, `${type}Variables`]).join(', ');
  return [
    `import { operation } from '${api}/operation.ts';`,
    `import type { ${types} } from '${api}/types.generated.ts';`,
    ...operations.map(
      ({ name, type, text }) =>
        `export const ${name}Document = operation<${type}, ${type}Variables>(${JSON.stringify(text)});`,
    ),
    '',
  ].join('\n');
};
