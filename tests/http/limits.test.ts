import { connect } from 'node:net';
import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/process/packageRoot.ts';
import { costOf } from '../../server/http/queryCost.ts';
import { createDocumentStore } from '../../server/http/documentStore.ts';
import { writeAnswer } from '../../server/http/writeAnswer.ts';
import { limits } from '../../server/limits.ts';
import { curatedServer } from '../support/curatedServer.ts';

const schema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'));

/** A selection whose cost can be worked out by hand: entities with their relationships, and these with their ends. */
interface Selection {
  readonly leaves: number;
  readonly pages: readonly { readonly first: number; readonly below: Selection }[];
}

/** Selections up to so many levels of pages. */
const selectionOf = (levels: number): fc.Arbitrary<Selection> =>
  fc.record({
    leaves: fc.integer({ min: 1, max: 3 }),
    pages:
      levels === 0
        ? fc.constant([])
        : fc.array(fc.record({ first: fc.integer({ min: 1, max: 50 }), below: selectionOf(levels - 1) }), {
            maxLength: 2,
          }),
  });
const selection = selectionOf(3);

/** Every field costs one; what lies below a page, as often as the page is long. */
const costByHand = ({ leaves, pages }: Selection): number =>
  pages.reduce((sum, { first, below }) => sum + 1 + first * (1 + (1 + costByHand(below))), leaves);

/** Ways to write the same: as it is, or behind fragments, some of them spread within others and conditions that hold. */
const write = (what: Selection, way: (text: string) => string): string =>
  [
    ...Array.from({ length: what.leaves }, (_, place) => `l${place}: id`),
    ...what.pages.map(
      ({ first, below }, place) =>
        `p${place}: relationships(first: ${first}) { nodes { from { ${write(below, way)} } } }`,
    ),
  ]
    .map(way)
    .join(' ');

describe('the cost of a query', () => {
  it('is what its fields come to, however it is written', () => {
    fc.assert(
      fc.property(
        selection,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }),
        (what, ways) => {
          const fragments: string[] = [];
          let place = 0;
          const way = (text: string): string => {
            const chosen = ways[place++ % ways.length];
            if (chosen === 0) return text;
            if (chosen === 1) return `... on Entity { ${text} }`;
            if (chosen === 2) return `... @include(if: true) { ${text} }`;
            fragments.push(`fragment f${place} on Entity { ${text} }`);
            return `...f${fragments.length === 0 ? place : place}`;
          };
          const text = `{ node(id: "x") { ${write(what, way)} } } ${fragments.join(' ')}`;
          expect(costOf(schema, parse(text), {}, null)).toEqual({ fields: 1 + costByHand(what), tables: 0 });
        },
      ),
    );
  });

  it('cannot be counted of what spreads without end, and that is not nothing', () => {
    const doubled = Array.from({ length: 16 }, (_, n) => `fragment f${n} on Entity { ...f${n + 1} ...f${n + 1} }`);
    const text = `{ node(id: "x") { ...f0 } } ${doubled.join(' ')} fragment f16 on Entity { id }`;
    expect(costOf(schema, parse(text), {}, null)).toBeNull();
  });

  it('counts tables of whole pictures by themselves, wherever they stand', () => {
    const text =
      '{ slice { columns } brokers(first: 25) { columns projection { columns } } ...f } fragment f on Query { b: slice { columns } }';
    expect(costOf(schema, parse(text), {}, null)?.tables).toBe(4);
  });
});

const lines: string[] = [];
const log = pino({ level: 'debug' }, new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));
const server = curatedServer({ log });
const endpoint = (): string => `${server.address()}graphql`;
const post = async (body: object | string, headers: Record<string, string> = {}) => {
  const response = await fetch(endpoint(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    ...((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }),
  };
};

describe('a limit', () => {
  it('holds whatever else stands in the document', async () => {
    const spreads = '...f '.repeat(225);
    const padding = `fragment f on Entity { ${'... on Entity { id } '.repeat(60)} }`;
    const heavy = 'people(first: 500) { nodes { relationships(first: 500) { nodes { sources { name } } } } }';
    const { errors } = await post({ query: `{ node(id: "x") { ${spreads} } ${heavy} } ${padding}` });
    expect(errors[0]!.extensions.code).toBe('TOO_COSTLY');
  });

  it.each([
    ['a long text', { query: `# ${'x'.repeat(30_000)}\n{ holdings { revision } }` }, /^The query has 30\d+ characters/],
    [
      'a deep literal',
      { query: `{ people(filter: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }` },
      /nest more than 60 deep/,
    ],
    [
      'deep variables',
      `{"query":"{ holdings { revision } }","variables":{"a":${'['.repeat(9000)}${']'.repeat(9000)}}}`,
      /nest more than 60 deep/,
    ],
  ])('refuses %s before it is parsed', async (_, body, sentence) => {
    const { status, errors } = await post(body);
    expect(status).toBe(413);
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE' } }]);
    expect(errors[0]!.message).toMatch(sentence);
  });

  it('holds for tables of whole pictures', async () => {
    const tables = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, place) => `a${place}: slice(limit: ${place + 1}) { columns }`).join(' ')} }`;
    const { errors } = await post({ query: tables(7) });
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }]);
    expect(errors[0]!.message).toBe(
      'The query asks for 7 tables of whole pictures (columns); at most 6 are answered at once.',
    );
    expect((await post({ query: tables(6) })).errors).toBeUndefined();
  });

  it('keeps parsed documents within bounds, whatever is asked', async () => {
    const store = createDocumentStore();
    const long = ' '.repeat(19_000);
    for (let place = 0; place < 400; place += 1) await store.set(`${place}`, parse(`{ a${place} }${long}`));
    const kept = await Promise.all(Array.from({ length: 400 }, (_, place) => store.get(`${place}`)));
    expect(kept.filter((document) => document !== undefined).length).toBeLessThanOrEqual(17);
    expect(kept.at(-1)).toBeDefined();
  });

  it('holds for the bytes of an answer', () => {
    const text = 'x'.repeat(1_000_000);
    const answer = { data: { all: Array.from({ length: 40 }, () => text) } };
    expect(JSON.parse(writeAnswer(answer))).toMatchObject({ errors: [{ extensions: { code: 'TOO_COSTLY' } }] });
    const short = { data: { all: ['a', 1, null, { b: [true] }] } };
    expect(JSON.parse(writeAnswer(short))).toEqual(short);
    expect(limits.answer.bytes).toBe(32_000_000);
  });
});

describe('one request', () => {
  it('has its fields answered one after another', async () => {
    const brokers = (name: string, year: number): string =>
      `${name}: brokers(input: { window: { from: "${year}" } }, sort: FRAGILITY, progressId: "${name}") { totalCount }`;
    const seen: (readonly string[])[] = [];
    const state = { isDone: false };
    const asked = post({ query: `{ ${brokers('one', 1951)} ${brokers('two', 1952)} }` }).then(({ errors }) => {
      state.isDone = true;
      return errors;
    });
    while (!state.isDone) {
      const { data } = await server.ask('{ one: progress(id: "one") { done } two: progress(id: "two") { done } }');
      seen.push(Object.keys(data).filter((name) => data[name] !== null));
    }
    expect(await asked).toBeUndefined();
    expect(new Set(seen.flat())).toEqual(new Set(['one', 'two']));
    expect(seen.filter((names) => names.length > 1)).toEqual([]);
  });

  it('is told no more of a value than can be read', async () => {
    const { errors } = await post({
      query: 'query ($of: Int) { people(first: $of) { totalCount } }',
      variables: { of: 'x'.repeat(50_000) },
    });
    expect(errors[0]!.message.length).toBeLessThan(1100);
  });
});

describe('the fault of a request', () => {
  it.each([
    [
      'a persisted query with a wrong hash',
      { query: '{ holdings { revision } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'wrong' } } },
    ],
    ['a subscription', { query: 'subscription { holdings { revision } }' }],
    ['a date of many characters', { query: `{ slice(window: { from: "${'1'.repeat(5000)}" }) { nodeCount } }` }],
    ['a list for a date', { query: '{ slice(window: { from: [[[1]]] }) { nodeCount } }' }],
  ])('%s is not told as one of the server', async (_, body) => {
    lines.length = 0;
    const { errors } = await post(body);
    expect(errors[0]!.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('is logged without its headers', async () => {
    lines.length = 0;
    const { networks } = server.app();
    const view = networks.view;
    networks.view = () => Promise.reject(new Error('a fault on purpose'));
    try {
      await post(
        { query: '{ holdings { revision } }' },
        { authorization: 'Bearer secret-one', cookie: 'a=secret-two', accept: 'application/graphql-response+json' },
      );
    } finally {
      networks.view = view;
    }
    expect(lines.join()).toContain('a fault on purpose');
    expect(lines.join()).not.toMatch(/secret/);
  });
});

describe('an argument that is null', () => {
  it.each([
    ['{ people(first: null) { nodes { id } } }', '{ people { nodes { id } } }'],
    ['{ slice(limit: null, depth: null, lens: null, certainty: null) { nodeCount } }', '{ slice { nodeCount } }'],
    [
      '{ brokers(input: { ties: null, weight: null, lens: null }, first: null) { totalCount } }',
      '{ brokers { totalCount } }',
    ],
    [
      '{ paths(from: ["oslo-round-1"], to: ["white-house-dop"], maxHops: null, first: null) { totalCount } }',
      '{ paths(from: ["oslo-round-1"], to: ["white-house-dop"]) { totalCount } }',
    ],
  ])('means the same as one left out: %s', async (withNull, without) => {
    expect(await server.ask(withNull)).toEqual(await server.ask(without));
    expect((await server.ask(withNull)).errors).toBeUndefined();
  });
});

describe('who is answered', () => {
  const get = (path: string, host: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address());
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket
        .on('data', (chunk) => (text += String(chunk)))
        .on('end', () => resolve(text.slice(0, 12)))
        .on('error', reject);
    });

  it.each(['/healthz', '/readyz', '/'])('at %s, only who names this machine, in whatever letters', async (path) => {
    expect(await get(path, 'attacker.example')).toBe('HTTP/1.1 421');
    for (const host of ['LOCALHOST', 'localhost.', '127.0.0.1', 'localhost:1234'])
      expect(await get(path, host)).toBe('HTTP/1.1 200');
  });

  it('lets go of a connection on which nothing is said', async () => {
    const { hostname, port } = new URL(server.address());
    const began = Date.now();
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('GET / HT'));
      socket.on('close', () => resolve()).on('error', reject);
      socket.resume();
    });
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 30_000);
});
