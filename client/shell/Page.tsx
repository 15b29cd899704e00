import { lazy, Suspense, useEffect, useState } from 'react';
import { createDoings, DoingsContext, useDoing } from '../actions/desk.ts';
import { createMomentStore, MomentContext } from '../state/moment.ts';
import { useViewStore } from '../state/useView.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { openAbout, openKeys, openPalette } from './actions.ts';
import { Explorer } from './Explorer.tsx';
import { keepFocus } from './keepFocus.ts';
import { OpenerProvider } from './OpenerProvider.tsx';
import { useKeys } from './useKeys.ts';

const Palette = lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('./palette/KeysDialog.tsx')).KeysDialog }));

const AboutDialog = lazy(async () => ({ default: (await import('./about/AboutDialog.tsx')).AboutDialog }));

/** The explorer with what opens over it. */
const Desk = () => {
  const [sought, setSought] = useState<string | null>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const [aboutOpen, setAboutOpen] = useState(false);
  useKeys();
  useEffect(() => keepFocus(document), []);
  useDoing(openPalette, () => setSought(''));
  useDoing(openKeys, () => setKeysOpen(true));
  useDoing(openAbout, () => setAboutOpen(true));
  return (
    <>
      <Boundary what="The page">
        <Explorer onSearch={setSought} />
      </Boundary>
      <Boundary what="What was opened">
        <Suspense fallback={null}>
          {sought !== null && <Palette text={sought} onClose={() => setSought(null)} />}
          {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
          {aboutOpen && <AboutDialog onClose={() => setAboutOpen(false)} />}
        </Suspense>
      </Boundary>
    </>
  );
};

/** The whole page. */
export const Page = () => {
  const views = useViewStore();
  const [moments] = useState(() => createMomentStore(views));
  const [doings] = useState(createDoings);
  return (
    <MomentContext value={moments}>
      <DoingsContext value={doings}>
        <OpenerProvider>
          <Desk />
        </OpenerProvider>
      </DoingsContext>
    </MomentContext>
  );
};
