import { useEffect, useMemo, useRef } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Comparison } from './Comparison.tsx';
import { foundSentence } from './foundSentence.ts';
import { MorePaths } from './MorePaths.tsx';
import { NearestMissNotice } from './NearestMissNotice.tsx';
import { NotInLanes } from './NotInLanes.tsx';
import { PathCard } from './PathCard.tsx';
import { PathExports } from './PathExports.tsx';
import { pathKey } from './pathKey.ts';
import { stepWithArrows } from './stepWithArrows.ts';
import { timelineExtent } from './timelineRows.ts';
import type { PathSearch } from './usePathSearch.ts';
import { wayOf } from './wayOf.ts';
import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';
import pathCount from './pathCount.module.css';
import styles from './PathResults.module.css';
import pathCard from './PathCard.module.css';

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
  const { path: chosen, compared, window, pathFrom, pathTo } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const paths = useMemo(() => (answer?.nodes ?? []).map((path) => ({ path, key: pathKey(path) })), [answer]);
  const extent = useMemo(() => timelineExtent(answer?.nodes ?? []), [answer]);
  const list = useRef<HTMLOListElement>(null);
  /** Where the reader goes on once more paths are here. */
  const goesOnAt = useRef<number | null>(null);
  useEffect(() => {
    if (loading || goesOnAt.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`.${pathCard.choose}`);
    (buttons?.[goesOnAt.current] ?? buttons?.[goesOnAt.current - 1])?.focus();
    goesOnAt.current = null;
  }, [loading, paths]);

  const first = paths.findIndex(({ key }) => key === chosen);
  const second = first < 0 || compared === chosen ? -1 : paths.findIndex(({ key }) => key === compared);
  const several = { from: pathFrom.length > 1, to: pathTo.length > 1 };
  const choose = (key: string): void =>
    step(key === chosen ? { path: null, compared: null } : { path: key, compared: compared === key ? null : compared });

  if (error && answer === null) return <ErrorNotice error={error} onRetry={retry} />;
  const sentence = answer === null ? '' : foundSentence(paths.length, answer.moreEquallyGood, answer.cut);
  return (
    <section className={styles.results} aria-label="Paths found" aria-busy={loading}>
      <p className={pathCount.count} role="status">
        {loading && answer === null ? 'Searching…' : sentence}
        {answer !== null && window !== null && ' Only hops within the window of the time bar count.'}
      </p>
      {answer === null && (
        <div className={skeleton.skeleton} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
      {answer?.nearestMiss && <NearestMissNotice miss={answer.nearestMiss} />}
      {chosen !== null && first < 0 && paths.length > 0 && (
        <p className={tone.muted}>The path chosen before is not among these.</p>
      )}
      {first < 0 && answer !== null && <NotInLanes paths={answer.nodes} slice={slice} />}
      {first >= 0 && second >= 0 && (
        <Comparison first={paths[first]!.path} second={paths[second]!.path} places={[first + 1, second + 1]} />
      )}
      {/* The arrows are a shortcut between buttons that Tab reaches too. */}
      <ol className={styles.list} onKeyDown={stepWithArrows} ref={list}>
        {paths.map(({ path, key }, place) => (
          <PathCard
            key={key}
            place={place + 1}
            role={place === first ? 'chosen' : place === second ? 'compared' : 'other'}
            way={wayOf(path, several)}
            note={place === first && <NotInLanes paths={[path]} slice={slice} />}
            onChoose={() => choose(key)}
            onCompare={first < 0 || place === first ? null : () => step({ compared: place === second ? null : key })}
            {...{ path, extent, laneOf }}
          />
        ))}
      </ol>
      {paths.length > 0 && (
        <>
          <MorePaths found={paths.length} loading={loading} onMore={() => (goesOnAt.current = paths.length)} />
          <PathExports paths={paths.map(({ path }) => path)} chosen={paths[first]?.path ?? null} />
        </>
      )}
    </section>
  );
};
