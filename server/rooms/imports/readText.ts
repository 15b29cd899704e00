import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { lstat, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemOfKind, problemOfReading } from './fileFaults.ts';
import type { Fault } from './faults.ts';

const expected = 'a file in UTF-8';
const newline = 0x0a;

/** How files begin that are no text in UTF-8, though they may well hold a table. */
const beginnings: readonly (readonly [bytes: readonly number[], problem: string])[] = [
  [[0xff, 0xfe], 'is in UTF-16; expected UTF-8'],
  [[0xfe, 0xff], 'is in UTF-16; expected UTF-8'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a workbook or an archive; expected it saved as CSV in UTF-8'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is a workbook; expected it saved as CSV in UTF-8'],
];

/** The line, the first being 1, that holds the first byte that is not UTF-8. */
const lineOfOddByte = (bytes: Buffer): number => {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return line;
};

const decode = (file: string, bytes: Buffer): string | Fault => {
  const fault = (problem: string, line: number | null = null): Fault => ({
    file,
    line,
    column: null,
    value: null,
    problem,
  });
  const known = beginnings.find(([start]) => start.every((byte, place) => bytes[place] === byte));
  if (known !== undefined) return fault(known[1]);
  if (bytes.subarray(0, 2).includes(0)) return fault('is in UTF-16; expected UTF-8');
  if (!isUtf8(bytes)) return fault('is not in UTF-8; expected the file saved in UTF-8', lineOfOddByte(bytes));
  return new TextDecoder('utf-8').decode(bytes);
};

const isThere = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const problemOfCause = async (cause: unknown, directory: string, path: string): Promise<string> => {
  if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) return problemOfReading(cause, expected);
  return (await isThere(path))
    ? `is a link to what is not there; expected ${expected}`
    : `is missing from ${directory}`;
};

/** The text of a file, or what stands against reading it. */
export const readText = async (directory: string, file: string): Promise<string | Fault> => {
  const path = join(directory, file);
  const fault = (problem: string): Fault => ({ file, line: null, column: null, value: null, problem });
  try {
    // Opened without waiting: a pipe would wait for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const problem = problemOfKind(await handle.stat(), expected);
      return problem === null ? decode(file, await handle.readFile()) : fault(problem);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return fault(await problemOfCause(cause, directory, path));
  }
};

/** How many bytes a file holds; 0 where that cannot be told. */
export const sizeOfFile = async (directory: string, file: string): Promise<number> =>
  stat(join(directory, file)).then(
    (stats) => (stats.isFile() ? stats.size : 0),
    () => 0,
  );
