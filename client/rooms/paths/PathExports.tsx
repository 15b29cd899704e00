import { useState } from 'react';
import { Check, ClipboardCopy, Download } from 'lucide-react';
import { download } from './download.ts';
import type { FoundPath } from './foundPath.ts';
import { pathRows } from './pathRows.ts';
import { writeCsv } from './writeCsv.ts';

const confirmMilliseconds = 2000;

/** Takes the paths elsewhere: as text to be quoted, or as a table of hops; the chosen path alone where one is chosen. */
export const PathExports = ({
  paths,
  chosen,
}: {
  readonly paths: readonly FoundPath[];
  readonly chosen: FoundPath | null;
}) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const taken = chosen === null ? paths : [chosen];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(taken.map(({ citation }) => citation).join('\n\n'));
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), confirmMilliseconds);
  };
  const text = { idle: 'Copy as text', copied: 'Copied', failed: 'Copying is not allowed here' }[state];
  return (
    <div className="actions" role="group" aria-label={chosen === null ? 'Take all paths' : 'Take this path'}>
      <button type="button" className="button" onClick={() => void copy()}>
        {state === 'copied' ? <Check aria-hidden="true" /> : <ClipboardCopy aria-hidden="true" />}
        <span aria-live="polite">{text}</span>
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download('influence-paths.csv', 'text/csv', writeCsv(pathRows(taken)))}
      >
        <Download aria-hidden="true" /> Download CSV
      </button>
    </div>
  );
};
