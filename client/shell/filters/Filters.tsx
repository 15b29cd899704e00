import { useQuery } from 'urql';
import { FilterChoicesDocument } from './operations.generated.ts';
import { confidences, kinds } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { confidenceWords, kindNames } from '../../records/recordWords.ts';
import { useFacetCounts } from './useFacetCounts.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';

/** What is drawn: kinds, tracks, conflicts, confidence and certainty, each with how much it holds. */
export const Filters = () => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const [choices, ask] = useQuery({ query: FilterChoicesDocument, variables: { lens: view.lens } });
  const counts = useFacetCounts(view);
  const set = (field: 'kinds' | 'tracks' | 'conflicts' | 'confidences') => (values: readonly string[]) =>
    step({ [field]: values });
  const conflictCounts = counts?.conflicts;
  const conflicts = (choices.data?.conflicts.nodes ?? [])
    .map(({ id, name }) => ({ value: id, label: name, count: conflictCounts?.get(id) ?? (conflictCounts && 0) }))
    .sort((first, second) => (second.count ?? 0) - (first.count ?? 0) || first.label.localeCompare(second.label));

  return (
    <>
      {choices.error && (
        <FaultLine
          what="The tracks and conflicts to choose from"
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
      <Section title="Tracks" chosen={view.tracks.length}>
        <CheckList
          label="Tracks"
          unit="events"
          items={(choices.data?.lanes ?? []).map(({ code, label, definition }) => ({
            value: code,
            label,
            hint: definition,
            lane: code,
            count: counts?.tracks.get(code) ?? (counts ? 0 : undefined),
          }))}
          chosen={view.tracks}
          onChange={set('tracks')}
        />
      </Section>
      <Section title="Kinds" chosen={view.kinds.length}>
        <CheckList
          label="Kinds"
          unit="entries"
          items={kinds.map((kind) => ({
            value: kind,
            label: kindNames[kind],
            count: counts?.kinds.get(kind) ?? (counts ? 0 : undefined),
          }))}
          chosen={view.kinds}
          onChange={set('kinds')}
        />
      </Section>
      <Section title="Conflicts" chosen={view.conflicts.length} closed={view.conflicts.length === 0}>
        <CheckList
          label="Conflicts"
          unit="processes"
          items={conflicts}
          chosen={view.conflicts}
          onChange={set('conflicts')}
        />
      </Section>
      <Section title="How sure" chosen={view.confidences.length} closed={view.confidences.length === 0}>
        <CheckList
          label="Confidence of relationships"
          unit="relationships"
          items={confidences.map((confidence) => ({
            value: confidence,
            label: confidenceWords[confidence].name,
            hint: confidenceWords[confidence].meaning,
            count: counts?.confidences.get(confidence) ?? (counts ? 0 : undefined),
          }))}
          chosen={view.confidences}
          onChange={set('confidences')}
        />
        <Segments
          label="Imprecise dates in a time window"
          value={view.certainty}
          options={[
            { value: 'POSSIBLE', label: 'Possibly inside' },
            { value: 'DEFINITE', label: 'Surely inside' },
          ]}
          onChange={(certainty) => step({ certainty })}
          showLabel
        />
      </Section>
    </>
  );
};
