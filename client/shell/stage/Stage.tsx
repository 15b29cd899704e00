import { useCallback, useMemo, useState } from 'react';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import type { PictureProps } from '../../picture/picture.ts';
import type { SideColors } from '../../picture/sideColors.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { EmptyNotice } from './EmptyNotice.tsx';
import { loadLanes, loadNetwork } from './loadPicture.ts';
import { LoadingPicture } from './LoadingPicture.tsx';
import type { SliceState } from './useSlice.ts';

/** What stands out in the picture. */
type Light = Pick<PictureProps, 'highlighted' | 'second'>;

/** The picture in the projection chosen, or what stands in its place: loading, empty, or an error in words. */
export const Stage = ({
  state,
  window,
  actors,
  light,
  moment,
  colorScheme,
  sideColors,
}: {
  readonly state: SliceState;
  readonly window: View['window'];
  /** What the network draws instead of the slice; null for the slice. */
  readonly actors: ActorPicture | null;
  readonly light: Light;
  readonly moment: number | null;
  readonly colorScheme: 'light' | 'dark';
  readonly sideColors: SideColors;
}) => {
  const { projection, panel, broker, selection, blend, unfolded } = useView(({ view }) => view);
  const extent = useMemo(() => toWindowDays(window), [window]);
  const step = useView((view) => view.step);
  const [drawn, setDrawn] = useState<string | null>(null);
  const onSelect = useCallback((id: string | null) => step({ selection: id }), [step]);
  const onUnfold = useCallback(
    (id: string) =>
      step({ unfolded: unfolded.includes(id) ? unfolded.filter((other) => other !== id) : [...unfolded, id] }),
    [step, unfolded],
  );
  const people = projection === 'network' ? actors : null;
  const ranksPeople = people !== null && panel === 'brokers';
  // Among brokers a click asks why someone is one; from there the record is a click away.
  const onChoose = useCallback((id: string | null) => step({ broker: id, selection: null }), [step]);
  const showing = people === null ? projection : 'people';
  const onReady = useCallback(() => setDrawn(showing), [showing]);
  const lanes = useLoaded(loadLanes, projection === 'lanes');
  const network = useLoaded(loadNetwork, projection === 'network');
  const unfoldedSet = useMemo(() => new Set(unfolded), [unfolded]);

  const { slice, error, loading, retry } = state;
  const count = (people?.slice ?? slice)?.nodes.length ?? 0;
  // Lanes has no place for what has no date or no lane.
  const empty =
    people === null
      ? slice !== null &&
        !slice.nodes.some(({ lane, span }) => projection === 'network' || (lane !== null && span.start !== null))
      : people.slice.nodes.length === 0;
  const content = (): React.ReactNode => {
    if (error && slice === null) return <ErrorNotice error={error} onRetry={retry} />;
    if (slice === null) return <LoadingPicture />;
    if (empty) return <EmptyNotice />;
    const picture = { slice, moment, selection, ...light, colorScheme, sideColors, onSelect, onReady };
    if (projection === 'lanes') {
      if (lanes === null) return <LoadingPicture />;
      return (
        <lanes.LanesPicture {...picture} extent={extent} blend={blend} unfolded={unfoldedSet} onUnfold={onUnfold} />
      );
    }
    if (network === null) return <LoadingPicture />;
    if (people === null) return <network.NetworkPicture {...picture} />;
    return (
      <network.NetworkPicture
        key="people"
        {...picture}
        slice={people.slice}
        looks={people.looks}
        {...(ranksPeople && { selection: broker, onSelect: onChoose })}
      />
    );
  };
  return (
    <div
      className="stage"
      data-testid="picture"
      data-ready={drawn === showing && !empty}
      data-nodes={count}
      aria-busy={loading}
    >
      {content()}
      {error && slice !== null && (
        <div className="stage-error">
          <ErrorNotice error={error} onRetry={retry} />
        </div>
      )}
    </div>
  );
};
