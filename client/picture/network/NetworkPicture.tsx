import { useCallback, useEffect, useRef } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useDoing } from '../../actions/desk.ts';
import { arrangeAnew } from '../../actions/pictureActions.ts';
import type { ActorLooks } from '../actors/actorPicture.ts';
import type { PictureProps } from '../picture.ts';
import { PictureTools } from '../PictureTools.tsx';
import { fitShown, goTo } from './fitShown.ts';
import { NetworkLabels } from './NetworkLabels.tsx';
import { useArrangement } from './useArrangement.ts';
import { useNetworkCanvas } from './useNetworkCanvas.ts';
import { useNetworkKeys } from './useNetworkKeys.ts';
import { useNetworkMarks } from './useNetworkMarks.ts';
import tone from '../../ui/tone.module.css';
import styles from './NetworkPicture.module.css';

/** The network: everything of the slice, linked things near each other, each in its place while the window moves. */
export const NetworkPicture = ({
  traced,
  looks = null,
  ...props
}: PictureProps & {
  /** Whether what stands out is a path: then it is drawn strongly. */
  readonly traced: boolean;
  /** How people and ties look, where the slice is an actor network. */
  readonly looks?: ActorLooks | null;
}) => {
  const { slice, moment, selection, colorScheme, sideLooks, onSelect, onReady } = props;
  const container = useRef<HTMLDivElement>(null);
  // What is selected by hand is where the eye is already; for anything else the view goes there.
  const pickedByHand = useRef<string | null>(null);
  const pick = useCallback(
    (id: string | null) => {
      pickedByHand.current = id;
      onSelect(id);
    },
    [onSelect],
  );
  const cy = useNetworkCanvas(container, pick);
  const { arranging, arrange } = useArrangement(cy, slice, sideLooks, colorScheme, looks, onReady);
  useNetworkMarks(cy, props, traced);
  useEffect(() => {
    if (cy !== null && !arranging && selection !== null && selection !== pickedByHand.current) goTo(cy, selection);
  }, [cy, arranging, selection]);
  useDoing(arrangeAnew, arrange);
  const { cursor, onKeyDown } = useNetworkKeys(cy, selection, pick);
  return (
    <div className={styles.network}>
      {/* Keys move within the picture as they do within a widget. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={container}
        className={styles.canvas}
        role="application"
        tabIndex={0}
        aria-label={`Network of ${slice.nodes.length} ${looks === null ? 'entries' : 'people'}. Arrow keys move between neighbours, Enter selects, Escape clears.`}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-enable */}
      {cy !== null && (
        <NetworkLabels
          onSelect={pick}
          sizes={looks?.sizes ?? null}
          highlighted={props.light.highlighted}
          {...{ cy, slice, selection, moment }}
        />
      )}
      <p className={tone.visuallyHidden} aria-live="polite">
        {cursor}
      </p>
      {arranging && <p className={styles.state}>Arranging…</p>}
      <PictureTools cy={cy} onFit={() => cy !== null && fitShown(cy)}>
        <ActionButton action={arrangeAnew} kind="icon" stays />
      </PictureTools>
    </div>
  );
};
