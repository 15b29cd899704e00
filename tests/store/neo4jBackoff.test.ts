import { createServer, type AddressInfo } from 'node:net';
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { engineUnavailable } from '../../server/errors.ts';
import { createNeo4jStore } from '../../server/store/neo4j.ts';
import { createBackoff } from '../../server/store/neo4jBackoff.ts';

const refused = (code: string) =>
  engineUnavailable('It was refused.', new Neo4jError('no', `Neo.ClientError.Security.${code}`, '', ''));

describe('createBackoff()', () => {
  it('waits twice as long after each refusal, up to five minutes, and asks at once after a success', () => {
    let now = 0;
    const backoff = createBackoff(() => now);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      backoff.assertMayAsk();
      backoff.noteFailure(refused('Unauthorized'));
      const asked = now;
      while (true) {
        try {
          backoff.assertMayAsk();
          break;
        } catch (error) {
          expect(error).toMatchObject({
            code: 'ENGINE_UNAVAILABLE',
            message: expect.stringMatching(/^It was refused\. It is tried again in \d+ s\.$/) as string,
          });
          now += 1000;
        }
      }
      waits.push((now - asked) / 1000);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300, 300]);
    backoff.noteSuccess();
    backoff.noteFailure(refused('AuthenticationRateLimit'));
    now += 10_000;
    expect(() => backoff.assertMayAsk()).not.toThrow();
  });

  it('does not wait after other failures', () => {
    const backoff = createBackoff();
    backoff.noteFailure(engineUnavailable('Away.', new Neo4jError('away', 'ServiceUnavailable', '', '')));
    expect(() => backoff.assertMayAsk()).not.toThrow();
  });
});

/** A message of Bolt's handshake, cut into chunks as it is sent. */
const chunk = (bytes: readonly number[]): Buffer => Buffer.from([0, bytes.length, ...bytes, 0, 0]);
const text = (value: string): number[] => [0xd0, value.length, ...Buffer.from(value)];
/** {code, message} as a FAILURE. */
const failure = chunk(
  [
    [0xb1, 0x7f, 0xa2],
    text('code'),
    text('Neo.ClientError.Security.Unauthorized'),
    text('message'),
    text('Wrong.'),
  ].flat(),
);

/** What speaks just enough Bolt (4.4) to refuse whoever comes, and counts them. */
const createRefusingNeo4j = async () => {
  let logins = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 4]));
      socket.on('data', (bytes) => {
        // HELLO, in its first chunk; what follows a failure, a RESET or GOODBYE, gets no answer.
        if (bytes[3] !== 0x01) return;
        logins += 1;
        socket.write(failure);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { uri: `bolt://127.0.0.1:${port}`, logins: () => logins, close: () => server.close() };
};

describe('createNeo4jStore() with a wrong password', () => {
  it('logs in once, however often it is asked, and says why it does not again', async () => {
    const neo4j = await createRefusingNeo4j();
    const store = createNeo4jStore({ uri: neo4j.uri, username: 'neo4j', password: 'wrong' });
    const one = { name: 'test/one', text: 'RETURN 1 AS one' };
    const message = expect.stringContaining('refused the user name or the password') as string;
    await Promise.all([store.read(one), store.ping()].map((asked) => expect(asked).rejects.toMatchObject({ message })));
    for (let time = 0; time < 5; time += 1) {
      await expect(store.ping()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', message });
    }
    expect(neo4j.logins()).toBe(1);
    await store.close();
    neo4j.close();
  });
});
