import { memo } from 'react';
import { ActionSegments } from '../../actions/ActionSegments.tsx';
import { lensChoices, projectionChoices } from '../../actions/pictureActions.ts';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { FilterChips } from '../filters/FilterChips.tsx';
import { useLensSentences } from '../legend/useLensSentences.ts';
import { BlendSlider } from './BlendSlider.tsx';
import styles from './PictureToolbar.module.css';

/** How the slice is drawn: projection, lens, spread of time; and what the picture is narrowed to. */
export const PictureToolbar = memo(function PictureToolbar({
  whole,
  narrowed,
}: {
  readonly whole: Slice | null;
  /** The open room narrows the picture by itself; the filters wait. */
  readonly narrowed: boolean;
}) {
  const projection = useView(({ view }) => view.projection);
  const sentences = useLensSentences();
  const choices = lensChoices.map((choice) => ({
    ...choice,
    hint: [choice.hint, sentences[choice.lens]].filter(Boolean).join(' '),
  }));
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Picture">
      <ActionSegments label="Picture" choices={projectionChoices} />
      <ActionSegments label="Tracks by" choices={choices} />
      {projection === 'lanes' && <BlendSlider />}
      {!narrowed && <FilterChips whole={whole} />}
    </div>
  );
});
