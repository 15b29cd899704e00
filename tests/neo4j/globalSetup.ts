import type { TestProject } from 'vitest/node';
import { openDesk } from './desk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the desk that lends Neo4j to one test file at a time. */
    neo4jDesk: number;
  }
}

/** Opens the desk before the first test file and closes it, with the Neo4j it started, after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const desk = await openDesk();
  project.provide('neo4jDesk', desk.port);
  return () => desk.close();
};
