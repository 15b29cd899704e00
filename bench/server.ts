import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import type { Records } from '../server/domain/records.ts';
import { packageRoot } from '../server/process/packageRoot.ts';
import { fillStore, withDirectory } from './temporaryStore.ts';

/** An answer as it came over the wire, still compressed. */
export interface Answer {
  readonly bytes: number;
  readonly body: Buffer;
}

/** A server in a process of its own. */
export interface Server {
  readonly address: string;
  /** Asks a GraphQL query, with this `accept-encoding`. */
  ask(query: string, variables: Readonly<Record<string, unknown>>, encoding: string): Promise<Answer>;
  /** Milliseconds of CPU that the server spends while `work` goes on. */
  cpuOf(work: () => Promise<unknown>): Promise<number>;
}

const cpuSoFar = async (child: ChildProcess): Promise<number> => {
  child.send('cpu');
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return (user + system) / 1000;
};

const post = (agent: Agent, url: URL, content: string, encoding: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve({ bytes: body.length, body });
        else reject(new Error(`The server answered ${response.statusCode}: ${body.toString()}`));
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });

/** Bundles the server as `npm run build` does, so that what is measured is what is served. */
const bundle = async (): Promise<string> => {
  const folder = join(packageRoot, 'node_modules', '.cache', 'crosstrack-bench');
  await build({
    configFile: join(packageRoot, 'vite.config.ts'),
    logLevel: 'error',
    build: { ssr: join(packageRoot, 'bench', 'serveStore.ts'), outDir: folder },
  });
  return join(folder, 'serveStore.js');
};

/** Starts a server over a store that holds these records, and ends it when `work` is done. */
export const withServer = <Result>(records: Records, work: (server: Server) => Promise<Result>): Promise<Result> =>
  withDirectory(async (directory) => {
    await fillStore(directory, records);
    const child = fork(await bundle(), [directory], { execArgv: [] });
    const agent = new Agent({ keepAlive: true });
    try {
      const [address] = (await once(child, 'message')) as [string];
      const url = new URL('graphql', address);
      return await work({
        address,
        ask: (query, variables, encoding) => post(agent, url, JSON.stringify({ query, variables }), encoding),
        async cpuOf(asking) {
          const before = await cpuSoFar(child);
          await asking();
          return (await cpuSoFar(child)) - before;
        },
      });
    } finally {
      agent.destroy();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    }
  });
