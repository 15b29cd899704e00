/**
 * Kills the built command line at random moments of imports, undos and first starts, and looks at what is left:
 * `npx tsx scripts/tryKills.ts [count] [seed]`; with NEO4J_URI (and so on) set, over that Neo4j, which it empties.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../bench/synthetic/random.ts';
import { readHead } from '../server/changesets/head.ts';
import { createStore } from '../server/app.ts';
import { curatedDataset, readConfig } from '../server/process/config.ts';
import { packageRoot } from '../server/process/packageRoot.ts';
import { readDataset } from '../server/rooms/imports/readDataset.ts';
import { toRecords } from '../server/rooms/imports/toRecords.ts';
import type { Store } from '../server/store/store.ts';
import { readRecords } from '../server/view/readRecords.ts';

const [count = 60, seed = 1] = process.argv.slice(2).map(Number);
const random = createRandom(seed);
const directory = mkdtempSync(join(tmpdir(), 'crosstrack-kills-'));
const data = join(directory, 'data');
const other = join(directory, 'other');

/** The curated dataset with every summary longer by a word: all of its entities that have one differ. */
cpSync(curatedDataset, other, { recursive: true });
for (const table of ['people', 'institutions', 'processes', 'meetings', 'ideas']) {
  const file = join(other, `${table}.csv`);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<=[a-z])\.(?=[,"]*\n?)(?=,)/g, ' Synthetic.'));
}

const withStore = async <Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> => {
  const store = await createStore(readConfig({ data }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** What is committed, as text that tells one state from another; as if any lease had run out. */
const look = (): Promise<{ revision: number; state: string }> =>
  withStore(async (store) => {
    const { committed } = await readHead(store);
    const { entities, relationships } = await readRecords(store, 'confidential', committed);
    const shown = [...entities, ...relationships].map(({ id, properties }) => {
      const { recordedAt: _at, recordedBy: _by, revision: _revision, ...said } = properties;
      return [id, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))];
    });
    const runOut = { name: 'kills/lease', text: 'MATCH (h:Head) SET h.heartbeat = 0' };
    await store.write((transaction) => transaction.run(runOut));
    return { revision: committed, state: JSON.stringify(shown.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))) };
  });

/** Runs a command, killed after so many milliseconds; what it printed. */
const run = (words: readonly string[], killAfter: number): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageRoot, 'dist/server/cli.js'), ...words, '--data', data]);
    let printed = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (/is ready at/.test(printed)) child.kill('SIGTERM');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(printed);
    });
  });

const stateOf = async (dataset: string): Promise<string> => {
  const reading = await readDataset(dataset);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults.slice(0, 3)));
  const { entities, relationships } = toRecords(reading.dataset);
  const shown = [...entities, ...relationships].map(({ id, properties }) => [
    id,
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return JSON.stringify(shown.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
};

const states = { nothing: '[]', curated: await stateOf(curatedDataset), other: await stateOf(other) };
const nameOf = (state: string): string =>
  Object.entries(states).find(([, known]) => known === state)?.[0] ?? 'A MIXTURE';
const never = 600_000;
const tally = new Map<string, number>();
const note = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);

const began = performance.now();
await run(['import', curatedDataset], never);
const usual = performance.now() - began;
let now = await look();
if (nameOf(now.state) !== 'curated') throw new Error(`After the first import the store holds ${nameOf(now.state)}.`);

for (let kill = 0; kill < count; kill += 1) {
  const isUndo = now.revision > 2 && random.next() < 0.3;
  const to = nameOf(now.state) === 'curated' ? other : curatedDataset;
  const words = isUndo ? ['undo', String(now.revision)] : ['import', to];
  const printed = await run(words, 300 + random.next() * usual * 2.5);
  const isAcknowledged = /; revision \d+\./.test(printed);
  const after = await look();
  const name = nameOf(after.state);
  note(
    `${words[0]!}: ${isAcknowledged ? 'acknowledged' : 'killed'}, ${after.revision === now.revision ? 'nothing' : 'all'} of it there`,
  );
  if (/Rolled back/.test(printed)) note('the next said what it rolled back');
  if (name === 'A MIXTURE' || name === 'nothing') note(`FAULT: ${name} after ${words.join(' ')}`);
  if (isAcknowledged && after.revision === now.revision) note('FAULT: acknowledged and not there');
  if ((after.revision === now.revision) !== (after.state === now.state))
    note('FAULT: another state at the same revision');
  now = after;
}
for (const [what, times] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${times}\t${what}\n`);
rmSync(directory, { recursive: true, force: true });
process.exitCode = [...tally.keys()].some((what) => what.startsWith('FAULT')) ? 1 : 0;
