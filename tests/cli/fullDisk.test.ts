import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressIn, runCli } from '../support/runCli.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const full = (data: string): string =>
  `The disk of the data directory ${data} is full: nothing is written to it until some space is freed.`;

const save =
  'mutation ($name: String!) { saveScenario(name: $name, changes: [{ kind: REMOVE_PERSON, person: "uri-savir" }]) { name } }';
const asking =
  (address: string) =>
  async (query: string, variables: object = {}) => {
    const response = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data: Record<string, unknown>;
      errors?: { message: string; extensions: { code: string } }[];
    };
  };

describe('on a disk that is full', () => {
  it.each(['import', 'serve'])('%s into a new store ends in one sentence, and leaves nothing', async (command) => {
    const data = join(directory, command);
    const words = [command, '--data', data, ...(command === 'serve' ? ['--port', '0'] : [])];
    const run = runCli(words, { LOG_LEVEL: 'fatal' }, 400);
    expect(await run.ended).toBe(1);
    const said = run.printed().replace(/^Loading .*: \d+ of \d+\n/gm, '');
    expect(said).toBe(`${full(data)}\n`);
    const again = runCli(['import', '--data', data]);
    expect(await again.ended).toBe(0);
    expect(again.printed()).toMatch(/^\d+ records created, 0 changed, 0 as they were; revision \d\.$/m);
  });

  it('what was told as saved is there, what was told as not saved is not, and it is not ready until there is space', async () => {
    const data = join(directory, 'filling');
    expect(await runCli(['import', '--data', data]).ended).toBe(0);
    // The log of the engine is what grows.
    const limited = runCli(['serve', '--data', data, '--port', '0'], {}, 40);
    const address = addressIn(await limited.until(/ready at/));
    const ask = asking(address);
    const saved: string[] = [];
    let refused = '';
    for (let number = 0; refused === '' && number < 200; number += 1) {
      const name = `Scenario ${number}`;
      const { errors } = await ask(save, { name });
      if (errors === undefined) saved.push(name);
      else {
        refused = name;
        expect(errors).toMatchObject([{ message: full(data), extensions: { code: 'ENGINE_UNAVAILABLE' } }]);
      }
    }
    expect(refused).not.toBe('');
    expect(saved.length).toBeGreaterThan(0);
    const ready = await fetch(`${address}readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'not ready', reason: full(data) });
    // What is there can still be read.
    const namesIn = async (asked: typeof ask): Promise<unknown> =>
      ((await asked('{ scenarios { name } }')).data['scenarios'] as { name: string }[]).map(({ name }) => name);
    expect(await namesIn(ask)).toEqual([...saved].sort());
    limited.child.kill('SIGKILL');
    await limited.ended;

    const free = runCli(['serve', '--data', data, '--port', '0']);
    const elsewhere = addressIn(await free.until(/ready at/));
    expect(await namesIn(asking(elsewhere))).toEqual([...saved].sort());
    expect((await asking(elsewhere)(save, { name: refused })).errors).toBeUndefined();
    expect((await fetch(`${elsewhere}readyz`)).status).toBe(200);
    free.child.kill('SIGTERM');
    await free.ended;
  });
});
