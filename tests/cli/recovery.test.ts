import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { borrowNeo4j } from '../neo4j/borrowNeo4j.ts';
import { createDoorway, type Doorway } from '../neo4j/doorway.ts';
import { addressIn, runCli, type CliRun } from '../support/runCli.ts';

const neo4j = await borrowNeo4j();

const serveFrom = ({ uri }: Doorway): CliRun =>
  runCli(['serve', '--port', '0'], {
    NEO4J_URI: uri,
    NEO4J_USERNAME: neo4j?.username ?? '',
    NEO4J_PASSWORD: neo4j?.password ?? '',
    NEO4J_DATABASE: neo4j?.database ?? '',
  });
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe.skipIf(neo4j === null)('crosstrack serve while Neo4j is away at first', () => {
  it('ends without an error when it is told to while it waits for Neo4j, or loads into it', async () => {
    for (const isOpen of [false, true]) {
      const doorway = await createDoorway(neo4j?.uri ?? '', { delay: 20 });
      const run = serveFrom(doorway);
      await run.until(/answers at .* but its database does not/);
      if (isOpen) {
        await doorway.open();
        await run.until(/Loading the curated dataset: [1-4]\d\d\d of/);
      }
      run.child.kill('SIGTERM');
      expect(await run.ended).toBe(0);
      expect(run.printed()).not.toMatch(/could not|did not stop|All of the curated dataset/);
      await doorway.shut();
    }
  });

  it('loads the dataset once when Neo4j comes, however slowly, and says each thing once', async () => {
    const doorway = await createDoorway(neo4j?.uri ?? '', { delay: 20 });
    const run = serveFrom(doorway);
    const address = addressIn(await run.until(/answers at .* but its database does not/));
    expect(run.printed()).not.toMatch(/ready at/);
    expect((await fetch(`${address}readyz`)).status).toBe(503);
    await doorway.open();
    await run.until(/is ready at/);
    // Another attempt would begin within 2 s, and say so.
    await sleep(3000);
    const printed = run.printed();
    expect(count(printed, /Loading it now/g)).toBe(1);
    expect(count(printed, /All of the curated dataset is in the store: 5827 records/g)).toBe(1);
    expect(count(printed, /is ready at/g)).toBe(1);
    expect((await fetch(`${address}readyz`)).status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    await doorway.shut();
  }, 60_000);
});
