import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curatedDataset } from '../../server/process/config.ts';
import { addressIn, runCli } from '../support/runCli.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const loaded = join(directory, 'loaded');

describe('crosstrack serve', () => {
  it('loads, answers on one port, and ends cleanly on SIGTERM and on SIGINT', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const run = runCli(['serve', '--data', loaded, '--port', '0']);
      const address = addressIn(await run.until(/is ready at/));
      expect(await (await fetch(`${address}readyz`)).json()).toMatchObject({ status: 'ready', engine: 'grafeo' });
      expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
      expect((await fetch(`${address}graphiql`)).headers.get('content-type')).toContain('text/html');
      run.child.kill(signal);
      expect(await run.ended).toBe(0);
      expect(run.printed()).toContain('Stopped.');
    }
  });

  it('refuses a directory that another process uses, in one sentence', async () => {
    const first = runCli(['serve', '--data', loaded, '--port', '0']);
    await first.until(/is ready at/);
    const second = runCli(['serve', '--data', loaded, '--port', '0']);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toBe(
      `The data directory ${loaded} is in use by another process: stop it, or choose another with --data DIR.\n`,
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('refuses a port that is taken, in one sentence and before it loads anything', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const run = runCli(['serve', '--data', join(directory, 'never-loaded'), '--port', String(port)]);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop what uses it, or choose another with --port.\n`,
    );
    await new Promise((resolve) => holder.close(resolve));
  });

  it.each(['/proc/x', '/proc/x/y'])('refuses %s, where no directory can be made, in one sentence', async (data) => {
    const run = runCli(['serve', '--data', data, '--port', '0']);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(
      /^The data directory \/proc\/x(\/y)? cannot be written to \(.*\): choose another with --data DIR\.\n$/,
    );
  });

  it('refuses a directory that cannot be written to, in one sentence', async () => {
    const file = join(directory, 'a-file');
    writeFileSync(file, '');
    for (const data of [file, join(file, 'below')]) {
      const run = runCli(['serve', '--data', data, '--port', '0']);
      expect(await run.ended).toBe(1);
      expect(run.printed()).toMatch(
        /^The data directory .*(a-file|below) cannot be written to \(.*\): choose another with --data DIR\.\n$/,
      );
    }
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is "http"; expected a port number from 0 to 65535.\n'],
    [{ PORT: '70000' }, 'PORT is "70000"; expected a port number from 0 to 65535.\n'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent.\n'],
    [
      { NEO4J_URI: 'http://me:hunter2@localhost' },
      'NEO4J_URI cannot be used (its value may hold a password, and is not shown); expected neo4j://…, bolt://… or one of their TLS schemes (+s, +ssc).\n',
    ],
    [
      { HOST: '0.0.0.0' },
      'HOST is "0.0.0.0", which others can reach: add --public-read-only to show everyone what is public, or leave HOST at 127.0.0.1.\n',
    ],
  ])('refuses %j in one sentence', async (environment, sentence) => {
    const run = runCli(['serve', '--data', loaded], environment);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toBe(sentence);
  });

  it.each([
    ['serve', '--data', '--data is empty; expected a directory, or no --data at all.\n'],
    ['import', '--data', '--data is empty; expected a directory, or no --data at all.\n'],
    ['serve', '--port', '--port is empty; expected a port number, or no --port at all.\n'],
    ['serve', '--host', '--host is empty; expected an address, or no --host at all.\n'],
  ])('%s refuses an empty %s', async (command, flag, sentence) => {
    const run = runCli([command, flag, '']);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toBe(sentence);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['flipped', (bytes: Buffer) => bytes.map((byte, place) => (place % 997 === 0 ? byte ^ 0xff : byte))],
    ['of something else', () => Buffer.from('This was never a database.')],
  ])('says what to do next where its store is %s, and leaves it as it is', async (_, spoil) => {
    const data = mkdtempSync(join(directory, 'spoilt-'));
    expect(await runCli(['import', '--data', data]).ended).toBe(0);
    const file = join(data, 'graph.grafeo');
    writeFileSync(file, spoil(readFileSync(file)));
    const before = readFileSync(file);
    const run = runCli(['serve', '--data', data, '--port', '0']);
    expect(await run.ended).toBe(1);
    expect(run.printed().split('\n')).toHaveLength(2);
    expect(run.printed()).toContain(`The data directory ${data} cannot be opened, and was left as it is: `);
    expect(run.printed()).toMatch(/Put back a copy of it that is whole; or set it aside, .*imported again\.\n$/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('starts without its Neo4j, says so, answers /readyz with no and requests with ENGINE_UNAVAILABLE', async () => {
    const run = runCli(['serve', '--port', '0'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    const address = addressIn(await run.until(/answers at .* but its database does not/));
    expect(run.printed()).toMatch(/cannot be reached at present\. Trying again until it answers\./);
    expect(run.printed()).not.toMatch(/ready at/);
    const ready = await fetch(`${address}readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      status: 'not ready',
      reason: expect.stringContaining('Neo4j') as string,
    });
    expect((await fetch(`${address}healthz`)).status).toBe(200);
    const answer = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ holdings { revision } }"}',
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'ENGINE_UNAVAILABLE' } }] });
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});

describe('crosstrack check and import', () => {
  const broken = join(directory, 'broken');
  mkdirSync(broken, { recursive: true });
  cpSync(curatedDataset, broken, { recursive: true });
  const meetings = join(broken, 'meetings.csv');
  writeFileSync(meetings, readFileSync(meetings, 'utf8').replace('1972-05-26', '26/05/1972'));

  it('check says that nothing is wrong, and how much there is', async () => {
    const run = runCli(['check']);
    expect(await run.ended).toBe(0);
    expect(run.printed()).toMatch(
      /4778 rows, nothing wrong\.\nPossible, but unlikely; look at these again:\n(?:documents\.csv, line .*\n){5}$/,
    );
  });

  it('check names what is wrong and ends with 1', async () => {
    const run = runCli(['check', broken]);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(/^meetings\.csv, line 2, column "from": "26\/05\/1972" is not a date/);
  });

  it('check prints nothing that a terminal would obey, and never waits for a pipe', async () => {
    const odd = join(directory, 'odd\u001B[2J');
    cpSync(curatedDataset, odd, { recursive: true });
    const people = join(odd, 'people.csv');
    writeFileSync(people, readFileSync(people, 'utf8').replace(/^([^\n]*\n[^,]*,)/, '$1\u001B]0;title\u0007\u202E'));
    rmSync(join(odd, 'ideas.csv'));
    execFileSync('mkfifo', [join(odd, 'ideas.csv')]);
    const run = runCli(['check', odd]);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(
      /^people\.csv, line 2, column "name": "\\u001B\]0;title\\u0007\\u202E[^"]*" holds the control character U\+001B; expected text without any\.\nideas\.csv: is a pipe or a device; expected a file in UTF-8\.\n$/,
    );
    const missing = runCli(['import', join(odd, 'nowhere'), '--data', join(directory, 'never')]);
    expect(await missing.ended).toBe(1);
    expect(missing.printed()).not.toContain('\u001B');
    expect(missing.printed()).toContain('odd\\u001B[2J/nowhere: is not there');
  });

  it('import of a broken dataset changes nothing, and says so', async () => {
    const data = join(directory, 'import');
    const refused = runCli(['import', broken, '--data', data]);
    expect(await refused.ended).toBe(1);
    expect(refused.printed()).toContain('was not loaded, and nothing was changed:\nmeetings.csv, line 2');
    const first = runCli(['import', '--data', data]);
    expect(await first.ended).toBe(0);
    expect(first.printed()).toContain('5827 records created, 0 changed, 0 as they were; revision 1.');
    const again = runCli(['import', '--data', data]);
    expect(await again.ended).toBe(0);
    expect(again.printed()).toMatch(/0 records created, 0 changed, 5827 as they were; revision 1\.\n$/);
  });

  it('import of a corrected dataset says last what stays in the store beside it, and names it where it is little', async () => {
    const data = join(directory, 'corrected-store');
    const corrected = join(directory, 'corrected');
    cpSync(curatedDataset, corrected, { recursive: true });
    const file = join(corrected, 'participations.csv');
    const importCorrected = async (...options: string[]): Promise<string> => {
      const run = runCli(['import', corrected, '--data', data, ...options]);
      expect(await run.ended).toBe(0);
      return run.printed().replace(/^Loading .*\n/gm, '');
    };
    await importCorrected();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^zhou-peiyuan,pugwash-1957,.*\n/m, ''));
    expect(await importCorrected()).toBe(
      '0 records created, 0 changed, 5826 as they were; revision 1.\n' +
        'In the store only: zhou-peiyuan.participated-in.pugwash-1957\n' +
        '1 record in the store is not in this dataset; it stays as it is.\n',
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [...lines.slice(0, 1), ...lines.slice(11)].join('\n'));
    expect(await importCorrected()).toBe(
      '0 records created, 0 changed, 5816 as they were; revision 1.\n' +
        '11 records in the store are not in this dataset; they stay as they are (--name-others names them).\n',
    );
    const named = (await importCorrected('--name-others')).split('\n');
    expect(named.slice(1, 12).every((line) => /^In the store only: .*\.participated-in\./.test(line))).toBe(true);
    expect(named[12]).toBe('11 records in the store are not in this dataset; they stay as they are.');
  });
});

describe('crosstrack with other words', () => {
  it.each([
    [['bogus'], "error: unknown command 'bogus'\n"],
    [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
    [['import_', '--data', 'x'], "error: unknown command 'import_'\n(Did you mean import?)\n"],
  ])('refuses %j, and says what there is', async (words, refusal) => {
    const run = runCli(words);
    expect(await run.ended).toBe(1);
    expect(run.printed()).toBe(
      `${refusal}expected one of serve, check, import, changes, history, undo; crosstrack --help describes them\n`,
    );
  });

  it('serves where there is no command, with the options of serve', async () => {
    const run = runCli(['--data', loaded, '--port', '0']);
    await run.until(/is ready at/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const help = runCli(['--help']);
    expect(await help.ended).toBe(0);
    for (const command of ['serve', 'check', 'import'])
      expect(help.printed()).toMatch(new RegExp(`^ +${command} `, 'm'));
  });
});
