import { useContext, useMemo } from 'react';
import type { Page } from '../../room.tsx';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { RoomPanel } from '../../ui/RoomPanel.tsx';
import { InfluencePanel } from './InfluencePanel.tsx';
import { OpenerContext } from '../../state/opener.ts';
import { PathExamples } from './PathExamples.tsx';
import { PathForm } from './PathForm.tsx';
import { PathResults } from './PathResults.tsx';
import type { PathsState } from './usePaths.ts';
import tone from '../../ui/tone.module.css';
import styles from './PathsPanel.module.css';
import pathForm from './PathForm.module.css';

const titleOf = (isCone: boolean, direction: View['direction']): string => {
  if (!isCone) return 'How did it get there?';
  return direction === 'FORWARD' ? 'How far could it reach?' : 'Where could it come from?';
};

/** Goes to the first end that is still to be chosen, or to the head of the panel. */
const focusPanel = (panel: HTMLElement): void => {
  const empty = [...panel.querySelectorAll<HTMLInputElement>(`.${pathForm.ends} input`)].find(
    ({ value }) => value === '',
  );
  (empty ?? panel.querySelector<HTMLElement>('h2'))?.focus();
};

/** At the right: how influence could have travelled between two ends, or what it could have reached from one. */
export const PathsPanel = ({
  state,
  page: { slice },
  takesFocus,
}: {
  readonly state: PathsState;
  readonly page: Page;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const { pathFrom, pathTo, influence, direction } = useView(({ view }) => view);
  const step = useView((view) => view.step);
  const opener = useContext(OpenerContext);
  const laneOf = useMemo(
    () => new Map((slice?.nodes ?? []).flatMap(({ id, lane }) => (lane === null ? [] : [[id, lane] as const]))),
    [slice],
  );
  const close = (): void => {
    const { current } = opener;
    // The inspector that led here was drawn in this place: it comes back, and takes the focus itself.
    if (current !== null) opener.current = { ...current, returns: true };
    step({ panel: current?.panel ?? 'none', influence: null, selection: current?.record ?? null });
    if (current === null) document.querySelector<HTMLElement>('#paths-button')?.focus();
  };
  return (
    <RoomPanel
      room="paths"
      className={styles.panel}
      name="Paths"
      title={titleOf(influence !== null, direction)}
      takesFocus={takesFocus}
      onTakeFocus={focusPanel}
      onClose={close}
      onEscape={() => (influence === null || opener.current !== null ? close() : step({ influence: null }))}
    >
      <p className={styles.caveat}>Consistent with influence; not proof that one thing caused another.</p>
      {influence === null ? (
        <>
          <PathForm />
          {pathFrom.length > 0 && pathTo.length > 0 ? (
            <PathResults search={state.search} slice={slice} laneOf={laneOf} />
          ) : (
            <>
              <p className={tone.muted}>
                Choose where to start and where to end: a person, a meeting, an idea, a document. A path then leads from
                one to the other by hops, such as from a meeting to someone who was there and on to the next meeting.
                Each hop can happen only at or after the one before it.
              </p>
              {pathFrom.length + pathTo.length === 0 && <PathExamples />}
            </>
          )}
        </>
      ) : (
        <InfluencePanel origin={influence} state={state.influence} slice={slice} />
      )}
    </RoomPanel>
  );
};
