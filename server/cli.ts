#!/usr/bin/env node
import { Command } from 'commander';
import { pino, type Logger } from 'pino';
import { createStore } from './app.ts';
import { dayOfMilliseconds } from './domain/days.ts';
import { printable, printableLines } from './domain/printable.ts';
import { CrosstrackError } from './errors.ts';
import { curatedDataset, readConfig, type Flags } from './process/config.ts';
import { serve } from './process/serve.ts';

const createLog = async (level: string): Promise<Logger> =>
  process.stdout.isTTY ? pino({ level }, (await import('./process/prettyLog.ts')).pinoPretty()) : pino({ level });

/** Files, stores and arguments may hold what a terminal would obey: nothing of theirs is printed as it is. */
const print = (stream: NodeJS.WritableStream, text: string): void => {
  stream.write(printableLines(text));
};

const program = new Command('crosstrack').description(
  'Explorer of how ideas and people move between Track II, Track 1.5 and Track I diplomacy.',
);

program
  .command('serve')
  .description('serve the explorer and the GraphQL API; also without any command')
  .option('--port <number>', 'port to listen on (PORT, 4000)')
  .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
  .option('--data <directory>', 'where the embedded store keeps its records (CROSSTRACK_DATA, .crosstrack)')
  .option('--public-read-only', 'show everyone what is public: needed where others can reach the address')
  .action(async (flags: Flags) => {
    const config = readConfig(flags);
    await serve(config, await createLog(config.logLevel));
  });

program
  .command('check')
  .description('check the CSV files of a dataset without loading them')
  .argument('[directory]', 'the folder of the files', curatedDataset)
  .action(async (directory: string) => {
    const { readDataset } = await import('./rooms/imports/readDataset.ts');
    const { describeFaults, describeRemarks } = await import('./rooms/imports/faults.ts');
    const { findRemarks } = await import('./rooms/imports/remarks.ts');
    const reading = await readDataset(directory);
    if ('faults' in reading) throw new CrosstrackError('INVALID_INPUT', describeFaults(reading.faults));
    const rows = Object.values(reading.dataset).reduce((sum, table) => sum + table.length, 0);
    const remarks = findRemarks(reading.dataset, dayOfMilliseconds(Date.now()));
    print(process.stdout, `${directory}: ${rows} rows, nothing wrong.\n${describeRemarks(remarks)}`);
  });

program
  .command('import')
  .description('load the CSV files of a dataset into the store: all of them, or nothing')
  .argument('[directory]', 'the folder of the files', curatedDataset)
  .option('--data <directory>', 'where the embedded store keeps its records (CROSSTRACK_DATA, .crosstrack)')
  .option('--name-others', 'name every record of the store that is not in the dataset, however many there are')
  .action(async (directory: string, flags: Flags & { readonly nameOthers?: boolean }) => {
    const { loadDataset } = await import('./rooms/imports/loadDataset.ts');
    const { describeOthers } = await import('./rooms/imports/otherRecords.ts');
    const { createProgress } = await import('./process/terminalProgress.ts');
    const { upgradeStore } = await import('./changesets/upgrade.ts');
    const store = await createStore(readConfig(flags));
    try {
      await upgradeStore(store, (sentence) => print(process.stderr, `${sentence}\n`));
      const { created, replaced, unchanged, revision, others } = await loadDataset(store, directory, {
        onProgress: createProgress(`Loading ${printable(directory)}`),
        tell: (sentence) => print(process.stderr, `${sentence}\n`),
      });
      print(
        process.stdout,
        `${created} records created, ${replaced} changed, ${unchanged} as they were; revision ${revision}.\n` +
          describeOthers(others, flags.nameOthers ?? false),
      );
    } finally {
      await store.close();
    }
  });

const commands = program.commands.map((command) => command.name()).join(', ');
program.showHelpAfterError(`expected one of ${commands}; crosstrack --help describes them`);

const given = process.argv.slice(2);
const [first] = given;
// Not commander's default command: that would take a word that is no command for an argument of its own.
const isForServe = first === undefined || (first.startsWith('-') && !['-h', '--help'].includes(first));

try {
  await program.parseAsync(isForServe ? ['serve', ...given] : given, { from: 'user' });
} catch (error) {
  if (!(error instanceof CrosstrackError)) throw error;
  print(process.stderr, `${error.message}\n`);
  process.exitCode = 1;
}
