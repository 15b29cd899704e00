import type { BrokersState } from './useBrokers.ts';

/** At the right: brokers. */
export const BrokersPanel = ({ state }: { readonly state: BrokersState; readonly takesFocus: boolean }) => (
  <aside className="panel panel-details panel-brokers" aria-label="Brokers">
    <p className="muted">{state.input === null ? 'Loading…' : ''}</p>
  </aside>
);
