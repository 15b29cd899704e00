import { readFileSync } from 'node:fs';
import { Neo4jNotObtainable, neo4jVersion } from '../tests/neo4j/artifacts.ts';
import { startNeo4j } from '../tests/neo4j/server.ts';

const memory = (pid: number): string => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? '' : `, ${Math.round(Number(kilobytes) / 1024)} MB of memory`;
  } catch {
    return '';
  }
};

const main = async (): Promise<void> => {
  const began = Date.now();
  const running = await startNeo4j();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.info(`Neo4j ${neo4jVersion} answers after ${seconds} s (process ${running.pid}${memory(running.pid)}).`);
  console.info(`NEO4J_URI=${running.uri} NEO4J_USERNAME=${running.username} NEO4J_PASSWORD=${running.password}`);
  console.info('Its data is gone when it stops: Ctrl-C.');
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void running.stop().then(() => process.exit(0));
  };
  // Something has to keep this process alive: the database itself is no child that Node waits for.
  setInterval(() => undefined, 60_000);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

main().catch((error: unknown) => {
  console.error(error instanceof Neo4jNotObtainable ? error.message : error);
  process.exitCode = 1;
});
