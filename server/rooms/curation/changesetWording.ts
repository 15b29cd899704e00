import type { Changeset, State } from '../../changesets/history.ts';
import type { Properties, Property } from '../../domain/records.ts';

const counted = (count: number, what: string): string[] => (count === 0 ? [] : [`${count} ${what}`]);

const countsOf = ({ created, replaced, retired }: Changeset): string =>
  [...counted(created, 'created'), ...counted(replaced, 'replaced'), ...counted(retired, 'retired')].join(', ');

const momentOf = (written: string): string => written.slice(0, 16).replace('T', ' ');

const stateOf = (changeset: Changeset): string =>
  changeset.state === 'committed'
    ? countsOf(changeset)
    : changeset.state === 'writing'
      ? 'being written'
      : 'rolled back';

/** A changeset in one line: its revision, kind, moment, writer, what it did, and what for. */
export const describeChangeset = (changeset: Changeset): string =>
  `${changeset.revision}  ${changeset.kind}, ${momentOf(changeset.writtenAt)} UTC, by ${changeset.writtenBy}: ` +
  `${stateOf(changeset)}. ${changeset.summary}\n`;

/** Changesets, a line each. */
export const describeChangesets = (changesets: readonly Changeset[]): string =>
  changesets.length === 0 ? 'No changesets.\n' : changesets.map(describeChangeset).join('');

const untold = new Set(['id', 'recordedAt', 'recordedBy', 'revision']);
/** The days that a date may stand for are read from the date. */
const isDerived = (name: string, { [name.replace(/(Earliest|Latest)$/, '')]: date }: Properties): boolean =>
  /(Earliest|Latest)$/.test(name) && date !== undefined;

const valueOf = (value: Property | undefined): string =>
  value === undefined ? 'nothing' : typeof value === 'object' ? value.join('; ') : String(value);

/** The fields in which two states differ, each with what it was and what it became. */
const differencesOf = (before: Properties, after: Properties): string[] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !untold.has(name) && !isDerived(name, before) && !isDerived(name, after))
    .map((name) => [name, valueOf(before[name]), valueOf(after[name])] as const)
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `    ${name}: ${was} → ${is}\n`);
};

/** All that happened to a record: who wrote it when and what for, and in which fields it differed afterwards. */
export const describeHistory = (
  id: string,
  states: readonly State[],
  changesetOf: (revision: number) => Changeset | undefined,
): string => {
  const heading = (revision: number, what: string): string => {
    const changeset = changesetOf(revision);
    const by = changeset === undefined ? '' : `, ${momentOf(changeset.writtenAt)} UTC, by ${changeset.writtenBy}`;
    return `${what} by changeset ${revision}${by}${changeset === undefined ? '' : `: ${changeset.summary}`}\n`;
  };
  const lines = states.flatMap(({ record, revision, until }, place) => {
    const before = states[place - 1];
    const isNew = before === undefined || before.until !== revision;
    const next = states[place + 1];
    return [
      heading(revision, isNew ? 'created' : 'changed'),
      ...(isNew ? [] : differencesOf(before.record.properties, record.properties)),
      ...(until !== null && next?.revision !== until ? [heading(until, 'retired')] : []),
    ];
  });
  return `${id}\n${lines.map((line) => `  ${line}`).join('')}`;
};
