import { useState } from 'react';
import { Check, ClipboardCopy, Download } from 'lucide-react';
import { useClient } from 'urql';
import { download } from '../../ui/download.ts';
import { writeCsv } from '../../ui/writeCsv.ts';
import { fetchClaims } from './fetchClaims.ts';
import type { FoundPath } from './foundPath.ts';
import { pathRows } from './pathRows.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathExports.module.css';

const confirmMilliseconds = 2000;

/** Takes the paths elsewhere: as text to be quoted, or as a table of hops; the chosen path alone where one is chosen. */
export const PathExports = ({
  paths,
  chosen,
}: {
  readonly paths: readonly FoundPath[];
  readonly chosen: FoundPath | null;
}) => {
  const client = useClient();
  const [copied, setCopied] = useState<'idle' | 'done' | 'failed'>('idle');
  const [fetched, setFetched] = useState<'idle' | 'busy' | 'failed'>('idle');
  const taken = chosen === null ? paths : [chosen];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(taken.map(({ citation }) => citation).join('\n\n'));
      setCopied('done');
    } catch {
      setCopied('failed');
    }
    setTimeout(() => setCopied('idle'), confirmMilliseconds);
  };
  const save = async (): Promise<void> => {
    setFetched('busy');
    try {
      const claims = await fetchClaims(client, taken);
      download('influence-paths.csv', 'text/csv', writeCsv(pathRows(taken, claims)));
      setFetched('idle');
    } catch {
      setFetched('failed');
    }
  };
  const copyText = { idle: 'Copy as text', done: 'Copied', failed: 'Copying is not allowed here' }[copied];
  const saveText = { idle: 'Download CSV', busy: 'Fetching the sources…', failed: 'Not fetched: try again' }[fetched];
  const what = chosen !== null ? 'this path' : paths.length === 1 ? 'the path' : `all ${paths.length} paths`;
  return (
    <section className={styles.exports} aria-label={`Take ${what}`}>
      <p className={tone.muted}>Take {what} with every hop, its dates and sources:</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.button} onClick={() => void copy()}>
          {copied === 'done' ? <Check aria-hidden="true" /> : <ClipboardCopy aria-hidden="true" />}
          <span aria-live="polite">{copyText}</span>
        </button>
        <button type="button" className={buttons.button} onClick={() => void save()} aria-disabled={fetched === 'busy'}>
          <Download aria-hidden="true" /> <span aria-live="polite">{saveText}</span>
        </button>
      </div>
    </section>
  );
};
