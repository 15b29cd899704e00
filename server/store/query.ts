import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/packageRoot.ts';
import type { Query } from './store.ts';

const stripComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, '').trim();

/** Reads the query `name` ("room/query") from its file. Throws where there is no such file: a fault of the program. */
export const loadQuery = (name: string): Query => ({
  name,
  text: stripComments(readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8')),
});

/** Reads a file of several statements separated by semicolons: the constraints and indexes of one engine. */
export const loadStatements = (name: string): Query[] =>
  loadQuery(name)
    .text.split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ name, text }));
