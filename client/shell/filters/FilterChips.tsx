import { X } from 'lucide-react';
import { isolated } from '../../api/isolate.ts';
import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { confidenceWords, kindNames } from '../../records/recordWords.ts';
import { useName } from '../../records/useName.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './FilterChips.module.css';

interface Chip {
  readonly key: string;
  /** The record that it names; null where it names none. */
  readonly record: string | null;
  readonly before: string;
  /** Null where the picture does not hold it. */
  readonly name: string | null;
  readonly without: Partial<View>;
}

const chipsOf = (view: View, slice: Slice | null): readonly Chip[] => {
  const { focus, conflicts, tracks, sides, kinds, confidences, certainty } = view;
  const nameOf = (id: string): string | null => slice?.nodes.find((node) => node.id === id)?.label ?? null;
  const laneOf = (code: string): string => slice?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const without = (list: readonly string[], value: string): string[] => list.filter((other) => other !== value);
  const chips: Chip[] = [
    ...focus.map((id) => ({
      key: id,
      record: id,
      before: 'Around',
      name: nameOf(id),
      without: { focus: without(focus, id) },
    })),
    ...conflicts.map((id) => ({
      key: `about ${id}`,
      record: id,
      before: 'About',
      name: nameOf(id),
      without: { conflicts: without(conflicts, id) },
    })),
    ...tracks.map((code) => ({
      key: `track ${code}`,
      record: null,
      before: 'Only',
      name: laneOf(code),
      without: { tracks: without(tracks, code) },
    })),
    ...sides.map((id) => ({
      key: `for ${id}`,
      record: id,
      before: 'Came for',
      name: nameOf(id),
      without: { sides: without(sides, id) },
    })),
  ];
  if (kinds.length > 0) {
    const name = kinds.map((kind) => kindNames[kind]).join(', ');
    chips.push({ key: 'kinds', record: null, before: 'Only', name, without: { kinds: [] } });
  }
  if (confidences.length > 0) {
    const name = confidences.map((confidence) => confidenceWords[confidence].name).join(', ');
    chips.push({ key: 'confidences', record: null, before: 'Only', name, without: { confidences: [] } });
  }
  if (certainty !== 'RECORDED') {
    const name = certainty === 'DEFINITE' ? 'certain' : 'possible';
    chips.push({
      key: 'certainty',
      record: null,
      before: 'In the window: what is',
      name,
      without: { certainty: 'RECORDED' },
    });
  }
  return chips;
};

const ChipButton = ({ chip: { record, before, name: known, without } }: { readonly chip: Chip }) => {
  const step = useView((state) => state.step);
  const fetched = useName(known === null ? record : null);
  const name = known ?? fetched.name ?? '';
  return (
    <button
      type="button"
      className={buttons.chip}
      title={`${isolated(name)}: take this filter away`}
      onClick={() => step(without)}
    >
      <span>
        {before} <b dir="auto">{name}</b>
      </span>
      <X aria-label="remove" />
    </button>
  );
};

/** To what the picture is narrowed, each part with a way to take it back. */
export const FilterChips = ({ whole }: { readonly whole: Slice | null }) => {
  const view = useView((state) => state.view);
  return (
    <div className={styles.chips}>
      {chipsOf(view, whole).map((chip) => (
        <ChipButton key={chip.key} chip={chip} />
      ))}
    </div>
  );
};
