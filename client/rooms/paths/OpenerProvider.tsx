import { useEffect, useRef, type ReactNode } from 'react';
import { useView } from '../../state/useView.ts';
import { OpenerContext, type Opener } from './opener.ts';

/** Remembers what led into the room of paths for as long as one is in it, or on the way back. */
export const OpenerProvider = ({ children }: { readonly children: ReactNode }) => {
  const panel = useView((state) => state.view.panel);
  const opener = useRef<Opener | null>(null);
  useEffect(() => {
    if (panel !== 'paths' && opener.current?.returns !== true) opener.current = null;
  }, [panel]);
  return <OpenerContext value={opener}>{children}</OpenerContext>;
};
