import { Wording } from '../../records/Wording.tsx';
import type { InspectedNode } from './inspectedNode.ts';
import tone from '../../ui/tone.module.css';

/** What a process was, who took part and what came out, in a paragraph, and how much of it is recorded. */
export const ProcessBrief = ({
  process: { briefWording, coverage },
}: {
  readonly process: Extract<InspectedNode, { typename: 'Process' }>;
}) => (
  <>
    <p>
      <Wording of={briefWording} />
    </p>
    <p className={tone.muted}>
      <Wording of={coverage.wording} />
    </p>
  </>
);
