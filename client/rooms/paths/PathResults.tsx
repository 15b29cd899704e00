import { useMemo, useRef } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { contradictionsSentence } from '../../records/contradictionsSentence.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { foundSentence } from './foundSentence.ts';
import { MorePaths } from './MorePaths.tsx';
import { NearestMissNotice } from './NearestMissNotice.tsx';
import { openedSentence } from './openedSentence.ts';
import { NotInLanes } from './NotInLanes.tsx';
import { placesOf } from './pathChoice.ts';
import { PathExports } from './PathExports.tsx';
import { pathKey } from './pathKey.ts';
import { PathList } from './PathList.tsx';
import { useGoOnAt } from './useGoOnAt.ts';
import type { PathSearch } from './usePathSearch.ts';
import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';
import pathCount from './pathCount.module.css';
import styles from './PathResults.module.css';

const Searching = () => (
  <div className={skeleton.skeleton} aria-hidden="true">
    <span />
    <span />
    <span />
  </div>
);

/** The paths found, or why there are none. */
export const PathResults = ({
  search: { answer, loading, error, retry },
  slice,
  laneOf,
}: {
  readonly search: PathSearch;
  readonly slice: Slice | null;
  readonly laneOf: ReadonlyMap<string, string>;
}) => {
  const { path: chosen, compared, window } = useView((state) => state.view);
  const paths = useMemo(() => (answer?.nodes ?? []).map((path) => ({ path, key: pathKey(path) })), [answer]);
  const list = useRef<HTMLOListElement>(null);
  const goOnAt = useGoOnAt(list, loading, paths);
  const keys = paths.map(({ key }) => key);
  const { first, second } = placesOf(keys, { path: chosen, compared });
  const one = paths[first]?.path;
  if (error && answer === null) return <ErrorNotice error={error} onRetry={retry} />;
  const sentence = answer === null ? '' : foundSentence(paths.length, answer.moreEquallyGood, answer.cut);
  const impossible = contradictionsSentence(answer?.contradictions ?? 0, 'no path uses it', 'no path uses them');
  const opened = openedSentence((answer?.opened ?? []).map(({ name }) => name));
  return (
    <section className={styles.results} aria-label="Paths found" aria-busy={loading}>
      <p className={pathCount.count} role="status">
        {loading && answer === null ? 'Searching…' : sentence}
        {answer !== null && window !== null && ' Only hops within the window of the time bar count.'}
      </p>
      {impossible !== '' && <p className={tone.muted}>{impossible}</p>}
      {opened !== '' && <p className={tone.muted}>{opened}</p>}
      {answer === null && <Searching />}
      {answer?.nearestMiss && <NearestMissNotice miss={answer.nearestMiss} />}
      {chosen !== null && first < 0 && paths.length > 0 && (
        <p className={tone.muted}>The path chosen before is not among these.</p>
      )}
      {first < 0 && answer !== null && <NotInLanes paths={answer.nodes} slice={slice} />}
      <PathList listRef={list} {...{ paths, first, second, slice, laneOf }} />
      {paths.length > 0 && (
        <>
          <MorePaths found={paths.length} loading={loading} onMore={() => goOnAt(paths.length)} />
          <PathExports paths={paths.map(({ path }) => path)} chosen={one ?? null} />
        </>
      )}
    </section>
  );
};
