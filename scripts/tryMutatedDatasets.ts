/** Checks the curated dataset with one file of it gone wrong, many times over: `npx tsx scripts/tryMutatedDatasets.ts [count] [seed]`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createRandom } from '../bench/synthetic/random.ts';
import { curatedDataset } from '../server/process/config.ts';
import { toSentence } from '../server/rooms/imports/faults.ts';
import { readDataset } from '../server/rooms/imports/readDataset.ts';
import { tableNames, type Dataset } from '../server/rooms/imports/tables.ts';
import { toRecords } from '../server/rooms/imports/toRecords.ts';
import { mutations, type Mutation } from './mutations.ts';

const slowest = 20_000;
const longest = 700;

interface Outcome {
  readonly kind: string;
  readonly sentences: readonly string[];
  readonly milliseconds: number;
  /** What is not as it should be. */
  readonly complaints: readonly string[];
}

const byId = (dataset: Dataset) => {
  const { entities, relationships } = toRecords(dataset);
  return new Map([...entities, ...relationships].map(({ id, properties }) => [id, properties]));
};

const complaintsAbout = (sentence: string): string[] => [
  ...(/expected|write "|is missing from/.test(sentence) ? [] : ['does not say what was expected']),
  ...(sentence.length > longest ? ['is too long'] : []),
  ...(/undefined|null|\[object|NaN$|CSV_/.test(sentence.replaceAll(/"[^"]*"/g, ''))
    ? ['has the words of a program']
    : []),
  // oxlint-disable-next-line no-control-regex
  ...(/[\u0000-\u001F\u007F-\u009F\u202E]/.test(sentence) ? ['holds control characters'] : []),
];

const original = await readDataset(curatedDataset);
if ('faults' in original) throw new Error('The curated dataset has faults of its own.');
const records = byId(original.dataset);
const directory = mkdtempSync(join(tmpdir(), 'crosstrack-mutated-'));
cpSync(curatedDataset, directory, { recursive: true });

const check = async ({ kind, expected }: Mutation): Promise<Outcome> => {
  const start = performance.now();
  try {
    const reading = await readDataset(directory);
    const milliseconds = performance.now() - start;
    const sentences = 'faults' in reading ? reading.faults.map(toSentence) : [];
    const isSame = 'dataset' in reading && isDeepStrictEqual(byId(reading.dataset), records);
    const complaints = [
      ...sentences.flatMap(complaintsAbout),
      ...(milliseconds > slowest ? ['took too long'] : []),
      ...(expected === 'same' && !isSame ? ['says the same and is not read as the same'] : []),
      ...(expected === 'refused' && sentences.length === 0 ? ['was taken'] : []),
    ];
    return { kind, sentences, milliseconds, complaints };
  } catch (error) {
    const crash = `crashed: ${error instanceof Error ? error.message : String(error)}`;
    return { kind, sentences: [], milliseconds: performance.now() - start, complaints: [crash] };
  }
};

const tryOne = async (mutation: Mutation, seed: number): Promise<Outcome> => {
  const random = createRandom(seed);
  const file = `${random.pick(tableNames)}.csv`;
  const path = join(directory, file);
  const before = readFileSync(path);
  const mutated = mutation.mutate(before, random);
  if (mutated === null) rmSync(path);
  else writeFileSync(path, mutated);
  const outcome = await check(mutation);
  writeFileSync(path, before);
  for (const complaint of new Set(outcome.complaints))
    process.stdout.write(`${mutation.kind}, ${file}, seed ${seed}: ${complaint}: ${outcome.sentences[0] ?? ''}\n`);
  return outcome;
};

const [count = 400, seed = 1] = process.argv.slice(2).map(Number);
const outcomes: Outcome[] = [];
for (let place = 0; place < count; place += 1)
  outcomes.push(await tryOne(mutations[place % mutations.length]!, seed + place));
rmSync(directory, { recursive: true });

for (const { kind } of mutations) {
  const own = outcomes.filter((outcome) => outcome.kind === kind);
  const most = own.reduce((one, other) => (other.sentences.length > one.sentences.length ? other : one), own[0]!);
  if (most === undefined) continue;
  const refused = own.filter(({ sentences }) => sentences.length > 0).length;
  const time = Math.round(Math.max(...own.map(({ milliseconds }) => milliseconds)));
  process.stdout.write(
    `${kind}: ${own.length} tried, ${refused} refused, at most ${most.sentences.length} sentences, ${time} ms; ${most.sentences[0] ?? ''}\n`,
  );
}
const wrong = outcomes.filter(({ complaints }) => complaints.length > 0).length;
process.stdout.write(`${outcomes.length} tried, ${wrong} not as they should be.\n`);
process.exitCode = wrong === 0 ? 0 : 1;
