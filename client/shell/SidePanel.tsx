import { ArrowLeft, X } from 'lucide-react';
import type { Slice } from '../picture/slice.ts';
import { PathsPanel } from '../rooms/paths/PathsPanel.tsx';
import type { PathsState } from '../rooms/paths/usePaths.ts';
import type { PlacedTransfers } from '../rooms/transfers/countTransfers.ts';
import type { TransfersState } from '../rooms/transfers/useTransfers.ts';
import type { BrokersState } from '../rooms/brokerage/useBrokers.ts';
import type { GapsState } from '../rooms/gaps/useGaps.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Overview } from './overview/Overview.tsx';
import { Welcome } from './overview/Welcome.tsx';
import { lazy, Suspense, useState } from 'react';
import { startView, type View } from '../state/view.ts';
import { useView } from '../state/useView.ts';
import { toSearch } from '../state/viewSearch.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWelcome } from './overview/useWelcome.ts';
import buttons from '../ui/buttons.module.css';

// Their tables are large: whoever looks at the picture alone does not wait for them.
const TransfersPanel = lazy(async () => ({
  default: (await import('../rooms/transfers/TransfersPanel.tsx')).TransfersPanel,
}));

const BrokersPanel = lazy(async () => ({
  default: (await import('../rooms/brokerage/BrokersPanel.tsx')).BrokersPanel,
}));
const GapsPanel = lazy(async () => ({ default: (await import('../rooms/gaps/GapsPanel.tsx')).GapsPanel }));

const Waiting = ({ name, label }: { readonly name: View['panel']; readonly label: string }) => (
  <aside className={`panel panel-details panel-${name}`} aria-label={label} aria-busy="true" />
);

/** Nothing is narrowed or selected: how one arrives. How it is drawn does not matter. */
const isArrival = (view: View): boolean => {
  const { theme, lens, projection, blend } = view;
  return toSearch(view) === toSearch({ ...startView, theme, lens, projection, blend });
};

/** At the right: the details of what is selected; else what stands out; for a newcomer, where to start. */
export const SidePanel = ({
  slice,
  paths,
  transfers,
  placed,
  brokers,
  gaps,
}: {
  readonly slice: Slice | null;
  readonly paths: PathsState;
  readonly transfers: TransfersState;
  readonly placed: PlacedTransfers | null;
  readonly brokers: BrokersState;
  readonly gaps: GapsState;
}) => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const welcome = useWelcome();
  const [opened] = useState(view);
  const { selection, panel } = view;
  if (selection !== null) {
    return (
      <aside className="panel panel-details" aria-label="Details">
        <div className="panel-head" data-back={panel !== 'none'}>
          {panel !== 'none' ? (
            <button type="button" className={buttons.quiet} onClick={() => step({ selection: null })}>
              <ArrowLeft aria-hidden="true" /> Back to {panel}
            </button>
          ) : (
            <IconButton label="Close details" icon={<X />} onPress={() => step({ selection: null })} />
          )}
        </div>
        <Inspector key={selection} id={selection} />
      </aside>
    );
  }
  if (panel === 'paths') return <PathsPanel state={paths} slice={slice} takesFocus={view !== opened} />;
  if (panel === 'transfers') {
    return (
      <Suspense fallback={<Waiting name={panel} label="Transfers" />}>
        <TransfersPanel state={transfers} placed={placed} takesFocus={view !== opened} />
      </Suspense>
    );
  }
  if (panel === 'brokers') {
    return (
      <Suspense fallback={<Waiting name={panel} label="Brokers" />}>
        <BrokersPanel state={brokers} takesFocus={view !== opened} />
      </Suspense>
    );
  }
  if (panel === 'gaps') {
    return (
      <Suspense fallback={<Waiting name={panel} label="Gaps" />}>
        <GapsPanel state={gaps} takesFocus={view !== opened} />
      </Suspense>
    );
  }
  if (isArrival(view)) {
    return (
      <aside className="panel panel-welcome" aria-label="Start here" data-dismissed={welcome.dismissed}>
        <div className="panel-head only-medium">
          <IconButton label="Close" icon={<X />} onPress={welcome.dismiss} />
        </div>
        <Welcome />
      </aside>
    );
  }
  return (
    <aside className="panel panel-overview" aria-label="Overview">
      {slice !== null && slice.nodes.length > 0 && <Overview slice={slice} />}
    </aside>
  );
};
