import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { assignLooks, sidesByCount } from '../picture/looks.ts';
import { noLayer } from '../picture/layer.ts';
import type { Page, Shown } from '../room.tsx';
import { useView } from '../state/useView.ts';
import { useColorScheme } from '../ui/useColorScheme.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { FiltersPanel } from './filters/FiltersPanel.tsx';
import { Header } from './Header.tsx';
import { OpenedRoom, roomOf } from './OpenedRoom.tsx';
import { PrintHead } from './print/PrintHead.tsx';
import { PrintSource } from './print/PrintSource.tsx';
import { SidePanel } from './SidePanel.tsx';
import { PictureInTime } from './stage/PictureInTime.tsx';
import { PictureToolbar } from './stage/PictureToolbar.tsx';
import { useSlice } from './stage/useSlice.ts';
import { useFirstLayer } from './useFirstLayer.ts';
import styles from './Explorer.module.css';

/** Filters, picture, time and what stands at the right, around one slice. */
export const Explorer = ({ onSearch }: { readonly onSearch: (text: string) => void }) => {
  const view = useView((state) => state.view);
  const colorScheme = useColorScheme(view.theme);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const toggleFilters = useCallback(() => setFiltersOpen((isOpen) => !isOpen), []);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    // So that what is typed right after its key is not lost.
    if (isDrawn) void import('./palette/Palette.tsx');
  }, [isDrawn]);
  const [shown, setShown] = useState<Shown | null>(null);
  const { narrowing } = shown?.layer ?? noLayer;
  const drawnView = useMemo(() => (narrowing === null ? view : { ...view, ...narrowing }), [view, narrowing]);
  const state = useSlice(drawnView);
  // Drawing may lag behind the brush; the brush may not lag behind the hand.
  const drawn = useDeferredValue(state);
  const { whole, loading } = state;
  const room = roomOf(view.panel);
  const waits = useFirstLayer(view, shown, loading || drawn !== state, isDrawn);
  const pictured = useMemo(() => (waits ? { ...drawn, slice: null } : drawn), [waits, drawn]);
  const sideLooks = useMemo(() => assignLooks(sidesByCount((whole?.edges ?? []).map(({ side }) => side))), [whole]);
  const page = useMemo(
    (): Page => ({ view, slice: drawn.slice, offered: drawn.offered, whole, wholeIsLoading: loading, sideLooks }),
    [view, drawn.slice, drawn.offered, whole, loading, sideLooks],
  );
  return (
    <div
      className={styles.explorer}
      data-filters={filtersOpen}
      data-details={view.selection !== null || room !== null}
      data-width={room?.width ?? 'narrow'}
    >
      <a className={styles.skip} href="#picture">
        Skip to the picture
      </a>
      <PrintHead />
      <Header onFilters={toggleFilters} filtersOpen={filtersOpen} isDrawn={isDrawn} />
      <FiltersPanel {...{ page, shown }} onClose={() => setFiltersOpen(false)} />
      <main className={styles.main} id="picture" tabIndex={-1}>
        <AddressNotice whole={whole} failed={state.error !== null} onSearch={onSearch} />
        <PictureToolbar whole={whole} narrowed={narrowing !== null} />
        <PictureInTime
          state={pictured}
          window={drawnView.window}
          layer={shown?.layer ?? noLayer}
          onDrawn={onDrawn}
          {...{ colorScheme, sideLooks }}
        />
      </main>
      <OpenedRoom id={view.panel} page={page} onShow={setShown} />
      <SidePanel slice={drawn.slice} shown={shown} />
      <PrintSource revision={state.revision} />
    </div>
  );
};
