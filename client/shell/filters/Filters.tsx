import { memo, useMemo } from 'react';
import { useQuery } from 'urql';
import { FilterChoicesDocument } from './operations.generated.ts';
import type { FilterChoicesQuery } from '../../api/types.generated.ts';
import { confidences, kinds, type View } from '../../state/view.ts';
import { useView } from '../../state/useView.ts';
import { CheckList, type CheckItem } from '../../ui/CheckList.tsx';
import { Section } from '../../ui/Section.tsx';
import { sidesOffered } from '../../picture/sidesOffered.ts';
import type { Slice } from '../../picture/slice.ts';
import { Segments } from '../../ui/Segments.tsx';
import { confidenceWords, kindNames } from '../../records/recordWords.ts';
import type { FacetCounts } from './countFacets.ts';
import { windowCertaintyWords } from './windowCertaintyWords.ts';
import { useFacetCounts } from './useFacetCounts.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';
import tone from '../../ui/tone.module.css';

type Choices = FilterChoicesQuery | undefined;
type Facet = keyof FacetCounts;

/** How many entries a value holds: none where counts are known and have none of it, undefined until they are. */
const countOf = (counts: FacetCounts | null, facet: Facet, value: string): number | undefined =>
  counts === null ? undefined : (counts[facet].get(value) ?? 0);

const trackItems = (choices: Choices, counts: FacetCounts | null): CheckItem[] =>
  (choices?.lanes ?? []).map(({ code, label, definition }) => ({
    value: code,
    label,
    hint: definition,
    lane: code,
    count: countOf(counts, 'tracks', code),
  }));

const kindItems = (counts: FacetCounts | null): CheckItem[] =>
  kinds.map((kind) => ({ value: kind, label: kindNames[kind], count: countOf(counts, 'kinds', kind) }));

/** The conflicts with most processes first. */
const conflictItems = (choices: Choices, counts: FacetCounts | null): CheckItem[] =>
  (choices?.conflicts.nodes ?? [])
    .map(({ id, name }) => ({ value: id, label: name, count: countOf(counts, 'conflicts', id) }))
    .sort((first, second) => (second.count ?? 0) - (first.count ?? 0) || first.label.localeCompare(second.label));

const confidenceItems = (counts: FacetCounts | null): CheckItem[] =>
  confidences.map((confidence) => ({
    value: confidence,
    label: confidenceWords[confidence].name,
    hint: confidenceWords[confidence].meaning,
    count: countOf(counts, 'confidences', confidence),
  }));

/** The sides that are there. One that is chosen and is not stands among the chips. */
const sideItems = (offered: Slice | null): CheckItem[] =>
  (offered === null ? [] : sidesOffered(offered)).map(({ id, label, people }) => ({
    value: id,
    label,
    hint: 'Counted are people who took part for it at least once.',
    count: people,
  }));

/** What is drawn: kinds, tracks, conflicts, sides, confidence and certainty, each with how much it holds. */
export const Filters = memo(function Filters({
  offered,
  narrowing,
}: {
  /** What sides and kinds choose from; null until it is known. */
  readonly offered: Slice | null;
  /** What the picture is narrowed to in place of the filters; null: the filters hold. */
  readonly narrowing: Partial<View> | null;
}) {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const [{ data, error }, ask] = useQuery({ query: FilterChoicesDocument, variables: { lens: view.lens } });
  const counted = useMemo(() => (narrowing === null ? view : { ...view, ...narrowing }), [view, narrowing]);
  const counts = useFacetCounts(counted);
  const sides = useMemo(() => sideItems(offered), [offered]);
  const list = (facet: Facet | 'sides', label: string, unit: string, items: readonly CheckItem[]) => (
    <CheckList {...{ label, unit, items }} chosen={view[facet]} onChange={(values) => step({ [facet]: values })} />
  );
  return (
    <>
      {error && (
        <FaultLine
          what="The tracks and conflicts to choose from"
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
      <Section title="Tracks" chosen={view.tracks.length}>
        {list('tracks', 'Tracks', 'events', trackItems(data, counts))}
      </Section>
      <Section title="Kinds" chosen={view.kinds.length}>
        {list('kinds', 'Kinds', 'entries', kindItems(counts))}
      </Section>
      <Section title="Conflicts" chosen={view.conflicts.length} closed={view.conflicts.length === 0}>
        {list('conflicts', 'Conflicts', 'processes', conflictItems(data, counts))}
      </Section>
      <Section title="Sides" chosen={view.sides.length} closed={view.sides.length === 0}>
        {list('sides', 'Whom people took part for', 'people', sides)}
      </Section>
      <Section title="How sure" chosen={view.confidences.length} closed={view.confidences.length === 0}>
        <p className={tone.muted} aria-hidden="true">
          Relationships, by confidence
        </p>
        {list('confidences', 'Confidence of relationships', 'relationships', confidenceItems(counts))}
        <Segments
          label="What counts as in a time window"
          value={view.certainty}
          options={[
            { value: 'RECORDED', label: 'Recorded', hint: windowCertaintyWords.RECORDED },
            { value: 'POSSIBLE', label: 'Possible', hint: windowCertaintyWords.POSSIBLE },
            { value: 'DEFINITE', label: 'Certain', hint: windowCertaintyWords.DEFINITE },
          ]}
          onChange={(certainty) => step({ certainty })}
          showLabel
        />
      </Section>
    </>
  );
});
