/**
 * Writes what follows from the SDL and from the client's operations: `schema.graphql` at the root, which is kept with the
 * sources, and the `*.generated.ts` files, which are not. `--check` writes nothing of the first and fails where it is not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { format } from 'prettier';
import { createSchema } from '../server/graphql/schema.ts';
import { packageRoot } from '../server/process/packageRoot.ts';
import { rooms } from '../server/rooms.ts';
import { readOperations, toDocument, writeOperations } from './codegen/operations.ts';
import { writeOperationTypes, writeResolverTypes } from './codegen/typescript.ts';

const notice = '/* Written by `npm run codegen`. Do not edit. */\n\n';
const printed = printSchema(lexicographicSortSchema(createSchema(rooms)));
const schema = parse(printed);
const folders = readOperations(packageRoot);

const generated: readonly (readonly [path: string, text: string])[] = [
  ['server/graphql/schema.generated.ts', await writeResolverTypes(schema)],
  ['client/api/types.generated.ts', await writeOperationTypes(schema, toDocument(folders))],
  ...folders.map((each) => [`${each.folder}/operations.generated.ts`, writeOperations(each, folders)] as const),
];

const writeIfChanged = (path: string, text: string): void => {
  const file = join(packageRoot, path);
  // Untouched where nothing changed, so that nothing is built anew.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

for (const [path, text] of generated) if (text !== '') writeIfChanged(path, notice + text);

const contract = await format(printed, { parser: 'graphql', printWidth: 120 });
if (!process.argv.includes('--check')) writeIfChanged('schema.graphql', contract);
else if (readFileSync(join(packageRoot, 'schema.graphql'), 'utf8') !== contract) {
  console.error('Not current: schema.graphql. Run "npm run codegen".');
  process.exit(1);
}

// When this was last done, since files that did not change are not touched.
const mark = join(packageRoot, 'node_modules', '.cache', 'crosstrack-generated');
mkdirSync(join(mark, '..'), { recursive: true });
writeFileSync(mark, '');
