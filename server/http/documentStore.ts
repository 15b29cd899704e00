import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** A parsed document holds every token of its text, blanks and comments too: so many bytes for each character at most. */
const bytesPerCharacter = 100;
const mostBytes = 32_000_000;

const weightOf = (document: DocumentNode): number =>
  Math.max(1, (document.loc?.source.body.length ?? mostBytes) * bytesPerCharacter);

/** Keeps documents that were parsed and found valid, the latest used, up to a bound that holds whatever they are. */
export const createDocumentStore = (): KeyValueCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({ maxSize: mostBytes, sizeCalculation: weightOf });
