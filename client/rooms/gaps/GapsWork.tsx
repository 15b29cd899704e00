import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { GapsState } from './useGaps.ts';
import tone from '../../ui/tone.module.css';

/** How far the pairs of groups are worked out, or why they are not. */
export const GapsWork = ({ state: { present, shown } }: { readonly state: GapsState }) => (
  <>
    <WorkNotice work={present} />
    {shown === null && present.loading && present.progress === null && <p className={tone.muted}>Loading…</p>}
  </>
);
