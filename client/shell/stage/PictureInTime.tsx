import { lazy, memo, Suspense, useMemo } from 'react';
import type { Layer } from '../../picture/layer.ts';
import { placeInPicture } from '../../picture/lanes/placeInPicture.ts';
import type { Looks } from '../../picture/looks.ts';
import { useMoment } from '../../state/moment.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import buttons from '../../ui/buttons.module.css';
import { leftOutSentence } from './leftOutSentence.ts';
import { Stage } from './Stage.tsx';
import type { SliceState } from './useSlice.ts';
import styles from './PictureInTime.module.css';
import timeBar from '../../time/TimeBar.module.css';

const TimeBar = lazy(async () => ({ default: (await import('../../time/TimeBar.tsx')).TimeBar }));

const dark = { highlighted: null, second: null };

/** The picture, as it is at the moment that the playback has reached, and the time bar below it. */
export const PictureInTime = memo(function PictureInTime({
  state,
  window,
  layer,
  colorScheme,
  sideLooks,
  onDrawn,
}: {
  readonly state: SliceState;
  /** The window that the picture shows. */
  readonly window: View['window'];
  readonly layer: Layer;
  readonly colorScheme: 'light' | 'dark';
  readonly sideLooks: Looks;
  /** Told whenever a picture is drawn. */
  readonly onDrawn: () => void;
}) {
  const { moment } = useMoment();
  const step = useView((held) => held.step);
  const projection = useView(({ view }) => view.projection);
  const { slice, leftOut } = state;
  const { light: lightOf, sentence } = layer;
  const light = useMemo(
    () => (slice === null ? dark : lightOf({ slice, projection, moment })),
    [lightOf, slice, projection, moment],
  );
  const place = useMemo(() => (slice === null ? '' : placeInPicture(slice, projection)), [slice, projection]);
  const actors = projection === 'network' ? layer.actors : null;
  const tells = sentence !== null && (layer.actors === null || actors !== null);
  return (
    <>
      <Boundary what="The picture">
        <Stage {...{ state, window, layer, actors, light, moment, colorScheme, sideLooks, onDrawn }} />
      </Boundary>
      <p className={styles.sentence} role="status">
        {slice === null ? '' : tells ? sentence(slice) : `${leftOutSentence(slice.nodes.length, leftOut)}${place}`}
        {slice !== null && !tells && leftOut.possible > 0 && (
          <>
            {' '}
            <button type="button" className={buttons.link} onClick={() => step({ certainty: 'POSSIBLE' })}>
              Show {leftOut.possible === 1 ? 'one more' : `${leftOut.possible.toLocaleString('en')} more`} that may have
              been then
            </button>
          </>
        )}
      </p>
      <Boundary what="The time bar">
        <Suspense fallback={<div className={timeBar.bar} />}>
          <TimeBar />
        </Suspense>
      </Boundary>
    </>
  );
});
