import { useState } from 'react';
import { useClient } from 'urql';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useDoing } from '../../actions/desk.ts';
import { copyText } from '../../ui/copyText.ts';
import { seenHere } from '../../ui/seenHere.ts';
import { downloadCsv } from '../../ui/downloadCsv.ts';
import { fetchClaims } from './fetchClaims.ts';
import type { FoundPath } from './foundPath.ts';
import { copyPaths, savePaths } from './pathActions.ts';
import { pathRows } from './pathRows.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathExports.module.css';

/** Takes the paths elsewhere: as text to be quoted, or as a table of hops; the chosen path alone where one is chosen. */
export const PathExports = ({
  paths,
  chosen,
}: {
  readonly paths: readonly FoundPath[];
  readonly chosen: FoundPath | null;
}) => {
  const client = useClient();
  const [fetches, setFetches] = useState(false);
  const taken = chosen === null ? paths : [chosen];
  const save = async (): Promise<string> => {
    setFetches(true);
    try {
      const claims = await fetchClaims(client, taken);
      downloadCsv('influence-paths.csv', pathRows(taken, claims));
      return 'Downloaded';
    } catch {
      return 'Not fetched: try again';
    } finally {
      setFetches(false);
    }
  };
  useDoing(copyPaths, () => copyText([...taken.map(({ citation }) => citation), seenHere()].join('\n\n')));
  useDoing(savePaths, fetches ? null : save);
  const what = chosen !== null ? 'this path' : paths.length === 1 ? 'the path' : `all ${paths.length} paths`;
  return (
    <section className={styles.exports} aria-label={`Take ${what}`}>
      <p className={tone.muted}>Take {what} with every hop, its dates and sources:</p>
      <div className={buttons.row}>
        <ActionButton action={copyPaths} text="Copy as text" stays />
        <ActionButton action={savePaths} text={fetches ? 'Fetching the sources…' : 'Download CSV'} stays />
      </div>
    </section>
  );
};
