import { X } from 'lucide-react';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { confidenceWords, kindNames } from '../../records/recordWords.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './FilterChips.module.css';

interface Chip {
  readonly key: string;
  readonly before: string;
  readonly name: string;
  readonly without: Partial<View>;
}

const chipsOf = (view: View, slice: Slice | null): readonly Chip[] => {
  const { focus, conflicts, tracks, kinds, confidences, certainty } = view;
  const nameOf = (id: string): string => slice?.nodes.find((node) => node.id === id)?.label ?? id;
  const laneOf = (code: string): string => slice?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const without = (list: readonly string[], value: string): string[] => list.filter((other) => other !== value);
  const chips: Chip[] = [
    ...focus.map((id) => ({ key: id, before: 'Around', name: nameOf(id), without: { focus: without(focus, id) } })),
    ...conflicts.map((id) => ({
      key: `about ${id}`,
      before: 'About',
      name: nameOf(id),
      without: { conflicts: without(conflicts, id) },
    })),
    ...tracks.map((code) => ({
      key: `track ${code}`,
      before: 'Only',
      name: laneOf(code),
      without: { tracks: without(tracks, code) },
    })),
  ];
  if (kinds.length > 0) {
    const name = kinds.map((kind) => kindNames[kind]).join(', ');
    chips.push({ key: 'kinds', before: 'Only', name, without: { kinds: [] } });
  }
  if (confidences.length > 0) {
    const name = confidences.map((confidence) => confidenceWords[confidence].name).join(', ');
    chips.push({ key: 'confidences', before: 'Only', name, without: { confidences: [] } });
  }
  if (certainty !== 'RECORDED') {
    const name = certainty === 'DEFINITE' ? 'certain' : 'possible';
    chips.push({ key: 'certainty', before: 'In the window: what is', name, without: { certainty: 'RECORDED' } });
  }
  return chips;
};

/** To what the picture is narrowed, each part with a way to take it back. */
export const FilterChips = ({ whole }: { readonly whole: Slice | null }) => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  return (
    <div className={styles.chips}>
      {chipsOf(view, whole).map(({ key, before, name, without }) => (
        <button
          key={key}
          type="button"
          className={buttons.chip}
          title={`${name}: take this filter away`}
          onClick={() => step(without)}
        >
          <span>
            {before} <b dir="auto">{name}</b>
          </span>
          <X aria-label="remove" />
        </button>
      ))}
    </div>
  );
};
