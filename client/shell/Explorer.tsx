import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { X } from 'lucide-react';
import { assignSideColors, countSides } from '../picture/sideColors.ts';
import { Filters } from './filters/Filters.tsx';
import { Legend } from './legend/Legend.tsx';
import { OpenerProvider } from '../rooms/paths/OpenerProvider.tsx';
import { usePaths } from '../rooms/paths/usePaths.ts';
import { BrokersLegend } from '../rooms/brokerage/BrokersLegend.tsx';
import { useBrokers } from '../rooms/brokerage/useBrokers.ts';
import { useProjectionInput } from '../projection/useProjectionInput.ts';
import { GapsLegend } from '../rooms/gaps/GapsLegend.tsx';
import { useGaps } from '../rooms/gaps/useGaps.ts';
import { PictureToolbar } from './stage/PictureToolbar.tsx';
import { usePlacedTransfers } from '../rooms/transfers/usePlacedTransfers.ts';
import { useTransfers } from '../rooms/transfers/useTransfers.ts';
import { useSlice } from './stage/useSlice.ts';
import { createMomentStore, MomentContext } from '../state/moment.ts';
import { useView } from '../state/useView.ts';
import { Header } from './Header.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PictureInTime } from './stage/PictureInTime.tsx';
import { Section } from '../ui/Section.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useColorScheme } from '../ui/useColorScheme.ts';

/** The whole page: filters, picture, time and inspector around one slice. */
export const Explorer = () => {
  const view = useView((state) => state.view);
  const colorScheme = useColorScheme(view.theme);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const paths = usePaths(view);
  const state = useSlice(paths.drawnView);
  // Drawing may lag behind the brush; the brush may not lag behind the hand.
  const drawn = useDeferredValue(state);
  const transfers = useTransfers(view, state.whole, state.loading);
  const placed = usePlacedTransfers(transfers, drawn.slice, view);
  const [momentStore] = useState(createMomentStore);
  // One colour a side, whatever the window shows of it.
  const sideColors = useMemo(
    () => assignSideColors(countSides((state.whole?.edges ?? []).map(({ side }) => side))),
    [state.whole],
  );
  const actors = useProjectionInput(view, state.whole, state.loading);
  // The other rooms follow the playback further down, where less is drawn anew.
  const moment = useStore(momentStore, (playback) => (view.panel === 'brokers' ? playback.moment : null));
  const brokers = useBrokers(view, actors, moment, drawn.slice, sideColors);
  const gaps = useGaps(view, actors, drawn.slice?.lanes, sideColors);

  const page = (
    <div
      className="explorer"
      data-filters={filtersOpen}
      data-details={view.selection !== null || view.panel !== 'none'}
      data-panel={view.panel}
    >
      <a className="skip-link" href="#picture">
        Skip to the picture
      </a>
      <Header onFilters={() => setFiltersOpen(!filtersOpen)} filtersOpen={filtersOpen} />
      <aside className="panel panel-filters" aria-label="Filters and legend">
        <div className="panel-head only-narrow">
          <IconButton label="Close filters" icon={<X />} onPress={() => setFiltersOpen(false)} />
        </div>
        {drawn.slice !== null && (
          <Section title="What is drawn">
            {brokers.sentence !== null ? (
              <BrokersLegend state={brokers} />
            ) : gaps.sentence !== null ? (
              <GapsLegend state={gaps} />
            ) : (
              <Legend slice={drawn.slice} {...{ view, transfers: placed, colorScheme, sideColors }} />
            )}
          </Section>
        )}
        <Filters />
      </aside>
      <main className="main" id="picture" tabIndex={-1}>
        <PictureToolbar whole={state.whole} showsPaths={paths.drawnView !== view} />
        <PictureInTime state={drawn} transfers={placed} {...{ paths, brokers, gaps, colorScheme, sideColors }} />
      </main>
      <OpenerProvider>
        <SidePanel slice={drawn.slice} {...{ paths, transfers, placed, brokers, gaps }} />
      </OpenerProvider>
    </div>
  );
  return <MomentContext value={momentStore}>{page}</MomentContext>;
};
