import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { curatedServer } from '../support/curatedServer.ts';

const server = curatedServer();
const open = curatedServer({ publicReadOnly: true });
const endpoint = (): string => `${server.address()}graphql`;

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: 'http://127.0.0.1/', fetchFn: fetch });

  it.each(audits.filter(({ name }) => !name.startsWith('MAY')).map(({ id, name }) => [id, name]))(
    '%s: %s',
    async (id) => {
      const audit = serverAudits({ url: endpoint(), fetchFn: fetch }).find((candidate) => candidate.id === id);
      expect(await audit?.fn()).toMatchObject({ status: 'ok' });
    },
  );

  it('offers what it MAY, but for GET without a header that keeps other sites out', async () => {
    const failing: string[] = [];
    for (const audit of serverAudits({ url: endpoint(), fetchFn: fetch })) {
      if (audit.name.startsWith('MAY') && (await audit.fn()).status !== 'ok') failing.push(audit.id);
    }
    // The three send GET without one; Apollo refuses these so that no form or image of another site can ask.
    expect(failing.sort()).toEqual(['5A70', '6A70', 'D6D5']);
  });
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(endpoint(), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('the limits of a request', () => {
  it('refuses a query that costs too much, before any of it is carried out', async () => {
    const { errors } = await server.ask(
      '{ people(first: 500) { nodes { relationships(first: 500) { nodes { sources { name } } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }]);
    expect(errors?.[0]?.message).toMatch(/^The query costs \d+; at most 50000 is answered\./);
  });

  it('does not count the lists of an answer by `first` again that are bounded by it', async () => {
    const candidates = (first: number): string => `{ bridgeCandidates(gap: { a: "x", b: "y" }, first: ${first}) {
      candidates { person { id name } reasons { kind evidence { id } } counterReasons { kind evidence { id } } } } }`;
    expect((await server.ask(candidates(80))).errors?.[0]?.extensions.code).not.toBe('TOO_COSTLY');
    expect((await server.ask(candidates(500))).errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }]);
  });

  it('refuses a query that nests too deep', async () => {
    const query = `{ node(id: "x") ${'{ sources '.repeat(13)}{ id }${' }'.repeat(13)} }`;
    expect((await server.ask(query)).errors?.[0]?.message).toMatch(/depth limit of 12/);
  });

  it('refuses a query of many aliases', async () => {
    const query = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: holdings { revision }`).join(' ')} }`;
    expect((await server.ask(query)).errors?.[0]?.message).toMatch(/Aliases limit of 30/);
  });

  it('refuses a document of many tokens and a body of many bytes', async () => {
    expect((await server.ask(`{ ${'holdings { revision } '.repeat(600)} }`)).errors?.[0]?.message).toContain(
      '2000 tokens',
    );
    expect((await post(JSON.stringify({ query: `{ a(b: "${'x'.repeat(200_000)}") }` }))).status).toBe(413);
  });

  it('answers introspection, which is deep by nature', async () => {
    const { data } = await server.ask(
      '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }',
    );
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe('what goes wrong', () => {
  it('a failure that was not foreseen gives no detail away', async () => {
    const { networks } = server.app();
    const view = networks.view;
    networks.view = () => Promise.reject(new Error('secret detail'));
    try {
      const { errors } = await server.ask('{ holdings { revision } }');
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      expect(JSON.stringify(errors)).not.toContain('secret');
    } finally {
      networks.view = view;
    }
  });
});

describe('who is answered', () => {
  const statusFor = (address: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${address}healthz`.replace('healthz', ''), { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('on loopback only requests that name this machine', async () => {
    expect(await statusFor(server.address(), 'attacker.example')).toBe(421);
    expect(await statusFor(server.address(), 'localhost:4000')).not.toBe(421);
    expect(await statusFor(open.address(), 'explorer.example')).not.toBe(421);
  });

  it('with headers that let nothing run or load from elsewhere', async () => {
    const { headers } = await fetch(server.address());
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('/healthz and /readyz say that all is well', async () => {
    expect(await (await fetch(`${server.address()}healthz`)).json()).toEqual({ status: 'alive' });
    expect(await (await fetch(`${server.address()}readyz`)).json()).toEqual({
      status: 'ready',
      engine: 'grafeo',
      revision: 1,
    });
  });
});
