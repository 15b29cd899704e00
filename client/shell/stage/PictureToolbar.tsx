import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { Segments } from '../../ui/Segments.tsx';
import { BlendSlider } from './BlendSlider.tsx';
import { FilterChips } from '../filters/FilterChips.tsx';

const lenses = [
  {
    value: 'FOUR_TRACKS',
    label: 'As coded',
    hint: 'Four tracks, as sources and editors code each event; where codings differ, the best supported counts.',
  },
  {
    value: 'DERIVED_TRACKS',
    label: 'As derived',
    hint: 'Four tracks, worked out for each event from who took part in what capacity and who convened (Mapendere).',
  },
  {
    value: 'NINE_TRACKS',
    label: 'Nine tracks',
    hint: 'The nine tracks of multi-track diplomacy, by who convened (Diamond and McDonald); none is above another.',
  },
] as const;

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
      <Segments label="Tracks by" value={lens} options={lenses} onChange={(next) => step({ lens: next, tracks: [] })} />
      {projection === 'lanes' && <BlendSlider />}
      {!showsPaths && <FilterChips whole={whole} />}
    </div>
  );
};
