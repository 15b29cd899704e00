import { useMemo } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import type { FoundPath } from './foundPath.ts';
import { notInLanes, notInLanesSentence } from './notInLanes.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './NotInLanes.module.css';

/** Says what of the paths Lanes has no place for, and leads to the picture that has. */
export const NotInLanes = ({
  paths,
  slice,
}: {
  readonly paths: readonly FoundPath[];
  readonly slice: Slice | null;
}) => {
  const projection = useView((state) => state.view.projection);
  const step = useView((state) => state.step);
  const inLanes = projection === 'lanes';
  const names = useMemo(() => (inLanes && slice !== null ? notInLanes(paths, slice) : []), [inLanes, slice, paths]);
  if (names.length === 0) return null;
  return (
    <p className={styles.notice}>
      {notInLanesSentence(names, paths.length === 1)}{' '}
      <button type="button" className={buttons.link} onClick={() => step({ projection: 'network' })}>
        Show in Network
      </button>
    </p>
  );
};
