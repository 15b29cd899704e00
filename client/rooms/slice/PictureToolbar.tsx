import type { Slice } from '../../graph/slice.ts';
import { PathsButton } from '../paths/PathsButton.tsx';
import { useView } from '../../state/useView.ts';
import { Segments } from '../../ui/Segments.tsx';
import { BlendSlider } from './BlendSlider.tsx';
import { FilterChips } from './FilterChips.tsx';

/** How the slice is drawn: projection, lens, spread of time; and what the picture is narrowed to. */
export const PictureToolbar = ({
  whole,
  showsPaths,
}: {
  readonly whole: Slice | null;
  /** Paths narrow the picture by themselves; the filters wait. */
  readonly showsPaths: boolean;
}) => {
  const { projection, lens } = useView((state) => state.view);
  const step = useView((state) => state.step);
  return (
    <div className="toolbar" role="toolbar" aria-label="Picture">
      <Segments
        label="Picture"
        value={projection}
        options={[
          { value: 'lanes', label: 'Lanes' },
          { value: 'network', label: 'Network' },
        ]}
        onChange={(next) => step({ projection: next })}
      />
      <Segments
        label="Tracks by"
        value={lens}
        options={[
          { value: 'FOUR_TRACKS', label: 'Four tracks' },
          { value: 'NINE_TRACKS', label: 'Nine tracks' },
        ]}
        onChange={(next) => step({ lens: next, tracks: [] })}
      />
      {projection === 'lanes' && <BlendSlider />}
      <PathsButton />
      {!showsPaths && <FilterChips whole={whole} />}
    </div>
  );
};
