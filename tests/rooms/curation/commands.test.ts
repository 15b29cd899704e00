import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { curatedDataset } from '../../../server/process/config.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryDirectory } from '../../support/temporaryDirectory.ts';

const directory = temporaryDirectory();
const data = join(directory, 'data');
const dataset = join(directory, 'dataset');

const crosstrack = async (...words: string[]): Promise<string> => {
  const run = runCli([...words, '--data', data]);
  await run.ended;
  return run.printed();
};

const moment = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;

describe('changes, history and undo on the command line', () => {
  beforeAll(async () => {
    cpSync(curatedDataset, dataset, { recursive: true });
    await crosstrack('import', dataset);
    const people = join(dataset, 'people.csv');
    writeFileSync(people, readFileSync(people, 'utf8').replace(/^ahmed-qurei,Ahmed Qurei,/m, 'ahmed-qurei,Synthetic,'));
  }, 60_000);

  it('tell an import that changes one name, and take it back', async () => {
    expect(await crosstrack('import', dataset)).toContain('0 records created, 1 changed, ');
    expect(await crosstrack('changes', '--since', '1')).toMatch(
      new RegExp(`^2  import, ${moment}, by curated dataset: 1 replaced\\. Loaded dataset\n$`),
    );
    const changed = `  changed by changeset 2, ${moment}, by curated dataset: Loaded dataset\n {6}name: Ahmed Qurei → Synthetic\n`;
    expect(await crosstrack('history', 'ahmed-qurei')).toMatch(
      new RegExp(`^ahmed-qurei\n  created by changeset 1, .*\n${changed}$`),
    );
    expect(await crosstrack('undo', '2')).toContain(
      '0 records taken out, 1 put back as they were, 0 restored; revision 3.',
    );
    expect(await crosstrack('history', 'ahmed-qurei')).toMatch(
      new RegExp(
        `${changed}  changed by changeset 3, ${moment}, by command line: Undid changeset 2: Loaded dataset\n {6}name: Synthetic → Ahmed Qurei\n$`,
      ),
    );
    expect(await crosstrack('changes')).toMatch(
      /^3 {2}undo, .*\n2 {2}import, .*\n1 {2}import, .*: 5827 created\. Loaded dataset\n$/,
    );
  });

  it('refuse what is not there, each in one sentence', async () => {
    expect(await crosstrack('history', 'nobody-at-all')).toBe('No record has or had the id "nobody-at-all".\n');
    expect(await crosstrack('undo', '99')).toBe(
      'There is no changeset 99 to undo; "crosstrack changes" lists those that there are.\n',
    );
    expect(await crosstrack('undo', 'the-last')).toBe(
      'The revision is "the-last"; expected the number of a changeset.\n',
    );
  });
});
