#!/usr/bin/env node
import { Command } from 'commander';
import { pino, type Logger } from 'pino';
import { createStore } from './app.ts';
import { dayOfMilliseconds } from './domain/days.ts';
import { printable, printableLines } from './domain/printable.ts';
import { CrosstrackError, invalidInput, notHeld } from './errors.ts';
import { curatedDataset, readConfig, type Flags } from './process/config.ts';
import { serve } from './process/serve.ts';
import type { Store } from './store/store.ts';

const createLog = async (level: string): Promise<Logger> =>
  process.stdout.isTTY ? pino({ level }, (await import('./process/prettyLog.ts')).pinoPretty()) : pino({ level });

/** Files, stores and arguments may hold what a terminal would obey: nothing of theirs is printed as it is. */
const print = (stream: NodeJS.WritableStream, text: string): void => {
  stream.write(printableLines(text));
};

const tell = (sentence: string): void => print(process.stderr, `${sentence}\n`);

const dataOption = 'where the embedded store keeps its records (CROSSTRACK_DATA, .crosstrack)';
/** More are not listed; nobody has written so often. */
const mostChangesets = 100_000;

const toRevision = (given: string, what: string): number => {
  if (!/^\d{1,9}$/.test(given)) throw invalidInput(`${what} is "${given}"; expected the number of a changeset.`);
  return Number(given);
};

/** Gives a command the store, and closes it afterwards. */
const withStore = async (flags: Flags, work: (store: Store) => Promise<void>): Promise<void> => {
  const { upgradeStore } = await import('./changesets/upgrade.ts');
  const store = await createStore(readConfig(flags));
  try {
    await upgradeStore(store, tell);
    await work(store);
  } finally {
    await store.close();
  }
};

const program = new Command('crosstrack').description(
  'Explorer of how ideas and people move between Track II, Track 1.5 and Track I diplomacy.',
);

program
  .command('serve')
  .description('serve the explorer and the GraphQL API; also without any command')
  .option('--port <number>', 'port to listen on (PORT, 4000)')
  .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
  .option('--data <directory>', dataOption)
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
  .option('--data <directory>', dataOption)
  .option('--name-others', 'name every record of the store that is not in the dataset, however many there are')
  .action((directory: string, flags: Flags & { readonly nameOthers?: boolean }) =>
    withStore(flags, async (store) => {
      const { loadDataset } = await import('./rooms/imports/loadDataset.ts');
      const { describeOthers } = await import('./rooms/imports/otherRecords.ts');
      const { createProgress } = await import('./process/terminalProgress.ts');
      const { created, replaced, unchanged, revision, others } = await loadDataset(store, directory, {
        onProgress: createProgress(`Loading ${printable(directory)}`),
        tell,
      });
      print(
        process.stdout,
        `${created} records created, ${replaced} changed, ${unchanged} as they were; revision ${revision}.\n` +
          describeOthers(others, flags.nameOthers ?? false),
      );
    }),
  );

program
  .command('changes')
  .description('list what was written to the store, the latest first')
  .option('--since <revision>', 'only what was written after this revision')
  .option('--data <directory>', dataOption)
  .action((flags: Flags & { readonly since?: string }) =>
    withStore(flags, async (store) => {
      const { readChangesets } = await import('./changesets/history.ts');
      const { describeChangesets } = await import('./rooms/curation/changesetWording.ts');
      const since = toRevision(flags.since ?? '0', '--since');
      const changesets = await readChangesets(store, mostChangesets);
      print(process.stdout, describeChangesets(changesets.filter(({ revision }) => revision > since)));
    }),
  );

program
  .command('history')
  .description('tell all that happened to a record')
  .argument('<id>', 'the id of an entity or a relationship')
  .option('--data <directory>', dataOption)
  .action((id: string, flags: Flags) =>
    withStore(flags, async (store) => {
      const { readChangesets, readHistory } = await import('./changesets/history.ts');
      const { describeHistory } = await import('./rooms/curation/changesetWording.ts');
      const states = await readHistory(store, id, 'confidential');
      if (states.length === 0) throw notHeld(`No record has or had the id "${id}".`, id);
      const changesets = new Map((await readChangesets(store, mostChangesets)).map((one) => [one.revision, one]));
      print(
        process.stdout,
        describeHistory(id, states, (revision) => changesets.get(revision)),
      );
    }),
  );

program
  .command('undo')
  .description('undo a changeset by another: all of it, or nothing')
  .argument('<revision>', 'the revision of the changeset')
  .option('--leave-later', 'undo all but the records that were written since')
  .option('--data <directory>', dataOption)
  .action((given: string, flags: Flags & { readonly leaveLater?: boolean }) =>
    withStore(flags, async (store) => {
      const { undoChangeset } = await import('./changesets/undo.ts');
      const { created, replaced, retired, revision, left } = await undoChangeset(
        store,
        toRevision(given, 'The revision'),
        {
          leaveLater: flags.leaveLater ?? false,
          writtenBy: 'command line',
          writtenAt: new Date().toISOString(),
          patience: 60_000,
          onWaiting: tell,
          onRolledBack: tell,
        },
      );
      print(
        process.stdout,
        `${retired} records taken out, ${replaced} put back as they were, ${created} restored; revision ${revision}.\n` +
          (left.length === 0 ? '' : `Left as they are, written since: ${left.join(', ')}.\n`),
      );
    }),
  );

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
