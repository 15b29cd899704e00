import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import type { Slice } from '../../graph/slice.ts';
import { useView } from '../../state/useView.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { InfluencePanel } from './InfluencePanel.tsx';
import { PathForm } from './PathForm.tsx';
import { PathResults } from './PathResults.tsx';
import type { PathsState } from './usePaths.ts';
import './paths.css';

/** Goes to the first end that is still to be chosen, or to the head of the panel. */
const focusPanel = (panel: HTMLElement): void => {
  const empty = [...panel.querySelectorAll<HTMLInputElement>('.path-ends input')].find(({ value }) => value === '');
  (empty ?? panel.querySelector<HTMLElement>('h2'))?.focus();
};

/** At the right: how influence could have travelled between two ends, or what it could have reached from one. */
export const PathsPanel = ({
  state,
  slice,
  takesFocus,
}: {
  readonly state: PathsState;
  readonly slice: Slice | null;
  /** False when the page was opened with the panel. */
  readonly takesFocus: boolean;
}) => {
  const { pathFrom, pathTo, influence } = useView(({ view }) => view);
  const step = useView((view) => view.step);
  const panel = useRef<HTMLElement>(null);
  const laneOf = useMemo(
    () => new Map((slice?.nodes ?? []).flatMap(({ id, lane }) => (lane === null ? [] : [[id, lane] as const]))),
    [slice],
  );
  const focuses = useRef(takesFocus);
  useEffect(() => {
    if (focuses.current && panel.current !== null) focusPanel(panel.current);
  }, []);
  const close = (): void => {
    step({ panel: 'none', influence: null });
    document.querySelector<HTMLElement>('#paths-button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (influence === null) close();
    else step({ influence: null });
  };
  return (
    <aside className="panel panel-details panel-paths" aria-label="Paths" ref={panel} onKeyDown={onKeyDown}>
      <div className="panel-head">
        <IconButton label="Close paths" icon={<X />} onPress={close} />
      </div>
      <div className="paths">
        <h2 tabIndex={-1}>{influence === null ? 'How did it get there?' : 'How far could it reach?'}</h2>
        <p className="paths-caveat">Consistent with influence; not proof that one thing caused another.</p>
        {influence === null ? (
          <>
            <PathForm />
            {pathFrom !== null && pathTo !== null ? (
              <PathResults search={state.search} laneOf={laneOf} />
            ) : (
              <p className="muted">
                Choose two ends. A path goes from meeting to person to meeting, and each hop can happen only at or after
                the one before it.
              </p>
            )}
          </>
        ) : (
          <InfluencePanel origin={influence} state={state.influence} slice={slice} />
        )}
      </div>
    </aside>
  );
};
