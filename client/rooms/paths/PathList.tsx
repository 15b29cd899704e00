import { useMemo, type ReactNode, type RefObject } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { Comparison } from './Comparison.tsx';
import type { FoundPath } from './foundPath.ts';
import { NotInLanes } from './NotInLanes.tsx';
import { PathCard } from './PathCard.tsx';
import { afterClick } from './pathChoice.ts';
import { stepWithArrows } from './stepWithArrows.ts';
import { timelineExtent } from './timelineRows.ts';
import { wayOf } from './wayOf.ts';
import styles from './PathList.module.css';

/** The paths found, one of them chosen and one compared with it. */
export const PathList = ({
  paths,
  first,
  second,
  slice,
  laneOf,
  listRef,
}: {
  readonly paths: readonly { readonly path: FoundPath; readonly key: string }[];
  /** The place of the chosen path; -1 for none. */
  readonly first: number;
  /** The place of the one compared with it; -1 for none. */
  readonly second: number;
  readonly slice: Slice | null;
  readonly laneOf: ReadonlyMap<string, string>;
  readonly listRef: RefObject<HTMLOListElement | null>;
}) => {
  const { path: chosen, compared, pathFrom, pathTo } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const extent = useMemo(() => timelineExtent(paths.map(({ path }) => path)), [paths]);
  const noteOf = (place: number): ReactNode => {
    const [path, chosenPath] = [paths[place]?.path, paths[first]?.path];
    if (path === undefined || chosenPath === undefined) return null;
    if (place === first) return <NotInLanes paths={[path]} slice={slice} />;
    return place === second && <Comparison first={chosenPath} second={path} places={[first + 1, second + 1]} />;
  };
  const several = { from: pathFrom.length > 1, to: pathTo.length > 1 };
  return (
    // The arrows are a shortcut between buttons that Tab reaches too.
    <ol className={styles.list} onKeyDown={stepWithArrows} ref={listRef}>
      {paths.map(({ path, key }, place) => (
        <PathCard
          key={key}
          place={place + 1}
          role={place === first ? 'chosen' : place === second ? 'compared' : 'other'}
          way={wayOf(path, several)}
          note={noteOf(place)}
          onChoose={() => step(afterClick(key, { path: chosen, compared }))}
          onCompare={first < 0 || place === first ? null : () => step({ compared: place === second ? null : key })}
          {...{ path, extent, laneOf }}
        />
      ))}
    </ol>
  );
};
