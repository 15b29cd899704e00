import cliProgress from 'cli-progress';

/** Tells of long work: a bar on a terminal, else a plain line at each quarter. Call with `done === total` at the end. */
export type Progress = (done: number, total: number) => void;

const bar = (label: string): Progress => {
  const drawn = new cliProgress.SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: false },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return (done, total) => {
    if (!started) drawn.start(total, 0);
    started = true;
    drawn.update(done);
    if (done >= total) drawn.stop();
  };
};

const lines = (label: string, write: (line: string) => void): Progress => {
  let told = 0;
  return (done, total) => {
    const quarter = Math.floor((4 * done) / Math.max(total, 1));
    if (quarter > told) write(`${label}: ${done} of ${total}`);
    told = Math.max(told, quarter);
  };
};

/** Creates a progress report for the terminal at hand. */
export const createProgress = (
  label: string,
  isTerminal = process.stderr.isTTY,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Progress => (isTerminal ? bar(label) : lines(label, write));
