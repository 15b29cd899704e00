import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { packageRoot } from '../server/process/packageRoot.ts';
import type { Bench, Row } from './bench.ts';
import type { SizeName } from './sizes.ts';

/** What one bench brought at one size. */
export interface Result {
  readonly bench: Bench;
  readonly size: SizeName;
  readonly rows: readonly Row[];
  /** Why there are no rows. */
  readonly skipped: string | null;
}

const file = join(packageRoot, 'bench', 'results.md');

const introduction = (now: Date): string => `# Results of \`npm run bench\`

Read the ratios: the programs of a contest took turns in one run, so what else the machine did fell on all alike, while
the times alone say only the order of size. Figures are medians; CPU is the time of all threads of the process. Nothing
fails on a time: a goal that was not reached is a line here, not an error.

${now.toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'},
${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${release()}. Sizes are nodes/edges; all but \`curated\` are generated with the shape of the curated data.
`;

const line = (size: SizeName, { what, value, ratio, goal, reached }: Row): string =>
  `| ${size} | ${what} | ${value} | ${ratio} | ${goal} | ${reached === null ? '' : reached ? 'yes' : 'no'} |`;

const section = (results: readonly Result[]): string => {
  const { name, about } = results[0]!.bench;
  const skipped = results.flatMap(({ size, skipped: why }) => (why === null ? [] : [`Not run (${size}): ${why}`]));
  const lines = results.flatMap(({ size, rows }) => rows.map((row) => line(size, row)));
  const table = ['| size | what | median | ratio | goal | reached |', '|---|---|---|---|---|---|', ...lines].join('\n');
  return [`## ${name}`, about, ...(lines.length > 0 ? [table] : []), ...skipped].join('\n\n');
};

/** Writes the results as Markdown; answers with the path of the file. */
export const writeResults = async (results: readonly Result[]): Promise<string> => {
  const benches = [...new Set(results.map(({ bench }) => bench))];
  const sections = benches.map((bench) => section(results.filter((result) => result.bench === bench)));
  const text = [introduction(new Date()), ...sections].join('\n\n');
  await writeFile(file, await format(text, { parser: 'markdown', printWidth: 120 }));
  return file;
};
