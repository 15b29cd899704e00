import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, inject } from 'vitest';
import type { DeskAnswer } from './desk.ts';
import type { Neo4jAccess } from './server.ts';

const onContinuousIntegration = !['', '0', 'false', undefined].includes(process.env['CI']);

/**
 * Gives the calling test file an empty Neo4j and keeps other files off it until this one ends; to be awaited at the top
 * of the file. Answers null where no Neo4j can be had, unless CI is set: there that is a failure.
 */
export const borrowNeo4j = async (): Promise<Neo4jAccess | null> => {
  const socket = connect(inject('neo4jDesk'), '127.0.0.1');
  const line = await new Promise<string>((resolve, reject) => {
    socket.once('error', reject);
    createInterface({ input: socket }).once('line', resolve);
  });
  const giveBack = (): void => void socket.destroy();
  const answer = JSON.parse(line) as DeskAnswer;
  if ('access' in answer) {
    afterAll(giveBack);
    return answer.access;
  }
  giveBack();
  if ('wrong' in answer) throw new Error(answer.wrong);
  if (onContinuousIntegration) throw new Error(`CI is set and there is no Neo4j: ${answer.missing}`);
  return null;
};
