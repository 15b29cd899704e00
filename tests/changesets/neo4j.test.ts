import { describe } from 'vitest';
import { createNeo4jStore } from '../../server/store/neo4j.ts';
import { borrowNeo4j } from '../neo4j/borrowNeo4j.ts';
import { changesetContract } from './contract.ts';

const access = await borrowNeo4j();

describe.skipIf(access === null)('with a Neo4j', () => {
  changesetContract('Neo4j', () => Promise.resolve(createNeo4jStore(access!)), 15);
});
