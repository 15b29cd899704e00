import { useCallback, useState, type CSSProperties } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { clearFilters } from '../../actions/filterActions.ts';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import type { Layer, Light } from '../../picture/layer.ts';
import type { Looks } from '../../picture/looks.ts';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useSize } from '../../ui/useSize.ts';
import { EmptyNotice } from './EmptyNotice.tsx';
import { LoadingPicture } from './LoadingPicture.tsx';
import { Picture } from './Picture.tsx';
import type { SliceState } from './useSlice.ts';
import styles from './Stage.module.css';

/** Whether a picture has nothing to draw. Lanes has no place for what has no date or no lane. */
const isEmpty = (slice: Slice | null, actors: ActorPicture | null, projection: View['projection']): boolean => {
  if (actors !== null) return actors.slice.nodes.length === 0;
  if (slice === null) return false;
  return !slice.nodes.some(({ lane, span }) => projection === 'network' || (lane !== null && span.start !== null));
};

/** The picture in the projection chosen, or what stands in its place: loading, empty, or an error in words. */
export const Stage = ({
  state: { slice, error, loading, retry },
  window,
  layer,
  actors,
  light,
  moment,
  colorScheme,
  sideLooks,
  onDrawn,
}: {
  readonly state: SliceState;
  readonly window: View['window'];
  readonly layer: Layer;
  /** What is drawn instead of the slice; null for the slice. */
  readonly actors: ActorPicture | null;
  readonly light: Light;
  readonly moment: number | null;
  readonly colorScheme: 'light' | 'dark';
  readonly sideLooks: Looks;
  readonly onDrawn: () => void;
}) => {
  const projection = useView(({ view }) => view.projection);
  const [drawn, setDrawn] = useState<string | null>(null);
  const [measure, { width, height }] = useSize();
  const showing = actors === null ? projection : 'people';
  const onReady = useCallback(() => {
    setDrawn(showing);
    onDrawn();
  }, [showing, onDrawn]);
  const empty = isEmpty(slice, actors, projection);
  const failure = (fault: NonNullable<typeof error>): React.ReactNode => (
    <ErrorNotice error={fault} onRetry={retry}>
      <ActionButton action={clearFilters} />
    </ErrorNotice>
  );
  const content = (): React.ReactNode => {
    if (error && slice === null) return failure(error);
    if (slice === null) return <LoadingPicture />;
    if (empty) return <EmptyNotice />;
    return <Picture {...{ slice, window, layer, actors, light, moment, colorScheme, sideLooks, onReady }} />;
  };
  return (
    <div
      className={styles.stage}
      ref={measure}
      // On paper it keeps its size, and is drawn smaller as a whole: it could not be drawn anew while the browser prints.
      style={{ '--stage-width': width, '--stage-height': height } as CSSProperties}
      data-testid="picture"
      data-ready={drawn === showing && !empty}
      data-nodes={(actors?.slice ?? slice)?.nodes.length ?? 0}
      aria-busy={loading || layer.loading}
    >
      {content()}
      {error && slice !== null && <div className={styles.error}>{failure(error)}</div>}
    </div>
  );
};
