import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { packageRoot } from '../../server/process/packageRoot.ts';
import type { Bench, Row } from '../bench.ts';
import { median, milliseconds } from '../harness.ts';
import { withServer, type Server } from '../server.ts';
import { recordsOf } from '../sizes.ts';

const cpuGoal = 30;
const bytesGoal = 700_000;
const mostNodes = 10_000;

type Variables = Readonly<Record<string, unknown>>;

const decompress = { gzip: gunzipSync, br: brotliDecompressSync } as const;

/** Each window is asked for the first time, then again; the windows begin in different years. */
const windows: readonly Variables[] = Array.from({ length: 12 }, (_, index) => ({
  window: { from: `${1980 + 2 * index}-01-01`, to: `${1989 + 2 * index}-12-31` },
  limit: mostNodes,
}));

/** Nothing but this many nodes at most; each is another question. */
const wholes: readonly Variables[] = Array.from({ length: 6 }, (_, index) => ({ limit: mostNodes - index }));

const ask = async (server: Server, query: string, requests: readonly Variables[], encoding: 'gzip' | 'br') => {
  const samples: { first: number; again: number; bytes: number; raw: number; edges: number }[] = [];
  for (const variables of requests) {
    let answer = await server.ask('{ __typename }', {}, encoding);
    const first = await server.cpuOf(async () => (answer = await server.ask(query, variables, encoding)));
    const again = await server.cpuOf(() => server.ask(query, variables, encoding));
    const text = decompress[encoding](answer.body).toString();
    const { data } = JSON.parse(text) as { data: { slice: { columns: { edges: { id: string[] } } } } };
    const edges = data.slice.columns.edges.id.length;
    samples.push({ first, again, bytes: answer.bytes, raw: text.length, edges });
  }
  return samples;
};

/** The slice for the canvas over HTTP, as the client asks for it. */
export const canvasBench: Bench = {
  name: 'canvas',
  about:
    'The slice that the canvas draws, over HTTP from a server in a process of its own: GraphQL, columns, JSON and ' +
    'compression as they are in service. CPU of the server, for a window asked for the first time and again (the ' +
    `programs warm; the very first request apart). Goal at 10k/50k: under ${cpuGoal} ms, under ${bytesGoal / 1e6} MB. ` +
    'Browsers ask a server on this machine for Brotli; gzip is beside it.',
  sizes: ['curated', '10k/50k'],
  async measure(size) {
    const query = readFileSync(join(packageRoot, 'client', 'api', 'slice.graphql'), 'utf8');
    return withServer(await recordsOf(size), async (server) => {
      const rows: Row[] = [];
      const [cold] = await ask(server, query, [{ window: { from: '1970-01-01' }, limit: mostNodes }], 'gzip');
      rows.push({
        what: 'the very first request',
        value: `${milliseconds(cold!.first)} CPU`,
        ratio: '',
        goal: '',
        reached: null,
      });
      const warmUps = windows.map(({ window }, index) => ({ window, limit: 1000 + index }));
      for (const encoding of ['gzip', 'br'] as const) {
        await ask(server, query, warmUps, encoding);
        for (const [name, requests] of [
          ['ten years', windows],
          ['everything', wholes],
        ] as const) {
          const given = requests.map((variables) => ({
            ...variables,
            limit: Number(variables['limit']) - (encoding === 'br' ? 100 : 0),
          }));
          const samples = await ask(server, query, given, encoding);
          const judged = size === '10k/50k' && name === 'ten years';
          const middle = (of: (sample: (typeof samples)[number]) => number): number => median(samples.map(of));
          const bytes = middle((sample) => sample.bytes);
          const what = `${name}, ${encoding}, ${Math.round(middle((sample) => sample.edges))} edges`;
          for (const [call, cpu] of [
            ['first', middle((sample) => sample.first)],
            ['again', middle((sample) => sample.again)],
          ] as const) {
            rows.push({
              what: `${what}: ${call}`,
              value: `${milliseconds(cpu)} CPU`,
              ratio: '',
              goal: judged ? `under ${cpuGoal} ms CPU` : '',
              reached: judged ? cpu < cpuGoal : null,
            });
          }
          rows.push({
            what: `${what}: size`,
            value: `${(bytes / 1e6).toFixed(2)} MB`,
            ratio: `${(bytes / middle((sample) => sample.raw)).toFixed(2)} of the JSON`,
            goal: judged ? `under ${bytesGoal / 1e6} MB` : '',
            reached: judged ? bytes < bytesGoal : null,
          });
        }
      }
      return rows;
    });
  },
};
