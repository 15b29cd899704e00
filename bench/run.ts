/** Measures, prints a table, and writes bench/results.md: `npm run bench -- [name …] [--sizes curated,10k/50k]`. */
import { parseArgs } from 'node:util';
import { Skipped, type Bench, type Row } from './bench.ts';
import { benches } from './benches/registry.ts';
import { writeResults, type Result } from './results.ts';
import { sizeNames, type SizeName } from './sizes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: sizeNames.join(',') } },
});

const assertKnown = (what: string, given: readonly string[], known: readonly string[]): void => {
  const unknown = given.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Error(`There is no ${what} "${unknown}"; expected some of ${known.join(', ')}.`);
};

const measure = async (bench: Bench, size: SizeName): Promise<Result> => {
  process.stderr.write(`${bench.name}, ${size} …\n`);
  try {
    return { bench, size, rows: await bench.measure(size), skipped: null };
  } catch (error) {
    if (error instanceof Skipped) return { bench, size, rows: [], skipped: error.message };
    // A fault, not a slow time: the others are measured all the same, and the run ends as a failure.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { bench, size, rows: [], skipped: `it failed: ${reason}` };
  }
};

const print = ({ bench, size, rows, skipped }: Result): void => {
  const line = ({ what, value, ratio, goal, reached }: Row): string =>
    [`  ${what}: ${value}`, ratio, goal === '' ? '' : `goal ${goal}: ${reached ? 'reached' : 'not reached'}`]
      .filter((part) => part !== '')
      .join(' | ');
  process.stdout.write(`${bench.name}, ${size}\n${skipped ?? rows.map(line).join('\n')}\n`);
};

const names = benches.map(({ name }) => name);
const sizes = values.sizes.split(',');
assertKnown('bench', positionals, names);
assertKnown('size', sizes, sizeNames);

const results: Result[] = [];
for (const bench of benches) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
  for (const size of bench.sizes) {
    if (!sizes.includes(size)) continue;
    const result = await measure(bench, size);
    results.push(result);
    print(result);
  }
}
const whole = positionals.length === 0 && sizeNames.every((size) => sizes.includes(size));
if (whole) process.stdout.write(`Written to ${await writeResults(results)}\n`);
else process.stdout.write('Only a part was run, so bench/results.md is left as it was.\n');
