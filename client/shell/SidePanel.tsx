import { ArrowLeft, X } from 'lucide-react';
import { memo, useState } from 'react';
import { closeDetails } from '../actions/recordActions.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import type { Slice } from '../picture/slice.ts';
import type { Shown } from '../room.tsx';
import { useView } from '../state/useView.ts';
import type { ViewState } from '../state/viewStore.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { inPanelOf } from './FailedPanel.tsx';
import { roomOf } from './OpenedRoom.tsx';
import { Overview } from './overview/Overview.tsx';
import { useWelcome } from './overview/useWelcome.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { WaitingPanel } from '../ui/WaitingPanel.tsx';
import { Welcome } from './overview/Welcome.tsx';
import buttons from '../ui/buttons.module.css';
import aside from '../ui/aside.module.css';
import styles from './SidePanel.module.css';

/** Nothing is narrowed or selected: how one arrives. How it is drawn does not matter. */
const isArrival = ({ view, start, toSearch }: ViewState): boolean => {
  const { theme, lens, projection, blend, until } = view;
  return toSearch(view) === toSearch({ ...start, theme, lens, projection, blend, until });
};

const loadInspector = () => import('./inspector/Inspector.tsx');

const Details = ({ id, room }: { readonly id: string; readonly room: string | null }) => {
  const step = useView((state) => state.step);
  const inspector = useLoaded(loadInspector, true);
  return (
    <aside className={`${aside.aside} ${aside.sheet} ${styles.details}`} aria-label="Details">
      <div className={`${aside.head} ${styles.back}`} data-back={room !== null}>
        {room !== null ? (
          <button type="button" className={buttons.quiet} onClick={() => step({ selection: null })}>
            <ArrowLeft aria-hidden="true" /> Back to {room.toLowerCase()}
          </button>
        ) : (
          <ActionButton action={closeDetails} kind="icon" />
        )}
      </div>
      <Boundary what="The record">{inspector !== null && <inspector.Inspector id={id} />}</Boundary>
    </aside>
  );
};

const Arrival = () => {
  const { dismissed, dismiss } = useWelcome();
  return (
    <aside
      className={`${aside.aside} ${aside.sheet} ${styles.welcome}`}
      aria-label="Start here"
      data-dismissed={dismissed}
    >
      <div className={`${aside.head} ${styles.dismiss}`}>
        <IconButton label="Close" icon={<X />} onPress={dismiss} />
      </div>
      <Welcome />
    </aside>
  );
};

/** At the right: the details of what is selected; else the open room; else what stands out; for a newcomer, where to start. */
export const SidePanel = memo(function SidePanel({
  slice,
  shown,
}: {
  readonly slice: Slice | null;
  readonly shown: Shown | null;
}) {
  const view = useView((state) => state.view);
  const arrives = useView(isArrival);
  const [opened] = useState(view);
  const room = roomOf(view.panel);
  const { selection } = view;
  if (selection !== null) return <Details key={selection} id={selection} room={room?.name ?? null} />;
  if (room !== null) {
    const label = room.name;
    if (shown === null) return <WaitingPanel />;
    return (
      <Boundary key={room.id} what={label} frame={inPanelOf(room)}>
        {shown.panel(view !== opened)}
      </Boundary>
    );
  }
  if (arrives) return <Arrival />;
  return (
    <aside className={`${aside.aside} ${styles.overview}`} aria-label="Overview">
      {slice !== null && slice.nodes.length > 0 && <Overview slice={slice} />}
    </aside>
  );
});
