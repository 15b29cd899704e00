import { useEffect, useRef, type ReactNode } from 'react';
import { OpenerContext, type Opener } from '../state/opener.ts';
import { useView } from '../state/useView.ts';

/** Remembers what led into a room for as long as one is in it, or on the way back. */
export const OpenerProvider = ({ children }: { readonly children: ReactNode }) => {
  const panel = useView((state) => state.view.panel);
  const opener = useRef<Opener | null>(null);
  useEffect(() => {
    if (panel !== opener.current?.room && opener.current?.returns !== true) opener.current = null;
  }, [panel]);
  return <OpenerContext value={opener}>{children}</OpenerContext>;
};
