import type { GapsState } from './useGaps.ts';

/** At the right: gaps. */
export const GapsPanel = ({ state }: { readonly state: GapsState; readonly takesFocus: boolean }) => (
  <aside className="panel panel-details panel-gaps" aria-label="Gaps">
    <p className="muted">{state.input === null ? 'Loading…' : ''}</p>
  </aside>
);
