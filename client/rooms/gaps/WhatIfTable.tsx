import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { MeasuresDocument, type WhatIfQuery } from '../../api/operations.generated.ts';
import { writeDayShort } from '../paths/writeDay.ts';
import { EntityLink } from '../transfers/EntityLink.tsx';
import { ExplainedRow } from './Explained.tsx';
import { networkMeanings, pairMeanings } from './meanings.ts';
import { lastMet, writeNumber, type Gap, type Pair } from './pairs.ts';

type Answer = WhatIfQuery['whatIf'];
type Person = Answer['people'][number];

/** Two groups before and after; null where one of them is not among the groups. */
export interface PairChange {
  readonly before: { readonly pair: Pair | null; readonly gap: Gap | null };
  readonly after: { readonly pair: Pair | null; readonly gap: Gap | null };
}

const shownAtFirst = 6;
const none = '–';

const Head = ({ title }: { readonly title: ReactNode }) => (
  <thead>
    <tr>
      <th scope="col">{title}</th>
      <th scope="col">Before</th>
      <th scope="col">After</th>
    </tr>
  </thead>
);

const bridgesText = (pair: Pair | null): string => {
  if (pair === null) return none;
  if (pair.disjointBridges === 0) return 'nobody';
  return `${pair.disjointBridges}: ${pair.bridges.map(({ name }) => name).join(', ')}`;
};

const dayText = (pair: Pair | null, day: string | null): string =>
  pair === null ? none : day === null ? 'none on record' : writeDayShort(day);

const PairRows = ({ change: { before, after }, pair }: { readonly change: PairChange; readonly pair: Pair }) => {
  // The two may name the groups the other way round.
  const isTurned = before.pair !== null && before.pair.a.key !== pair.a.key;
  const arrival = (of: Pair | null, fromA: boolean, turned: boolean): string =>
    dayText(of, of === null ? null : fromA !== turned ? of.earliestFromA : of.earliestFromB);
  const severity = ({ pair: of, gap }: PairChange['before']): string =>
    gap !== null ? gap.severity.toFixed(2) : of === null ? none : 'no gap, or a slight one';
  return (
    <>
      <ExplainedRow meaning={pairMeanings.severity} before={severity(before)} after={severity(after)} />
      <ExplainedRow
        meaning={pairMeanings.ties}
        before={before.pair?.observed ?? none}
        after={after.pair?.observed ?? none}
      />
      <ExplainedRow
        meaning={pairMeanings.ties}
        name="The same by chance"
        before={before.pair === null ? none : writeNumber(before.pair.expected)}
        after={after.pair === null ? none : writeNumber(after.pair.expected)}
      />
      <ExplainedRow meaning={pairMeanings.bridges} before={bridgesText(before.pair)} after={bridgesText(after.pair)} />
      <ExplainedRow
        meaning={pairMeanings.lastContact}
        before={before.pair === null ? none : lastMet(before.pair)}
        after={after.pair === null ? none : lastMet(after.pair)}
      />
      <ExplainedRow
        meaning={pairMeanings.arrival}
        name={`From ${pair.a.label} influence arrives`}
        before={arrival(before.pair, true, isTurned)}
        after={arrival(after.pair, true, false)}
      />
      <ExplainedRow
        meaning={pairMeanings.arrival}
        name={`From ${pair.b.label} influence arrives`}
        before={arrival(before.pair, false, isTurned)}
        after={arrival(after.pair, false, false)}
      />
    </>
  );
};

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? none : writeNumber(value);

const Change = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <td>
    {before === after ? (
      before
    ) : (
      <>
        <span className="was">{before}</span> <span aria-hidden="true">→</span>
        <span className="visually-hidden"> then </span> <b>{after}</b>
      </>
    )}
  </td>
);

const PersonRow = ({ person, before, after }: Person) => (
  <tr>
    <th scope="row">
      <EntityLink entity={person} />
      {before === null && <span className="muted"> new here</span>}
      {after === null && <span className="muted"> gone</span>}
    </th>
    <Change before={written(before?.degree)} after={written(after?.degree)} />
    <Change before={written(before?.betweenness)} after={written(after?.betweenness)} />
    <Change before={written(before?.constraint)} after={written(after?.constraint)} />
  </tr>
);

const explained = ['DEGREE', 'BETWEENNESS', 'CONSTRAINT'] as const;

/** What the numbers of people say, how they are computed, and where the formulas are from. */
const MeasureMeanings = () => {
  const [{ data }] = useQuery({ query: MeasuresDocument });
  return (
    <details className="gap-options">
      <summary>What do these three numbers say?</summary>
      {explained.map((name) => {
        const measure = data?.measures.find((one) => one.measure === name);
        return measure === undefined ? null : (
          <div key={name} className="gap-explanation">
            <p>
              <b>{measure.name}.</b> {measure.meaning}
            </p>
            <p>
              <span className="gap-explanation-word">How:</span> {measure.formula}
            </p>
            <p>
              <span className="gap-explanation-word">Source:</span> {measure.source}
            </p>
          </div>
        );
      })}
    </details>
  );
};

/** Whose place in the network changes most. */
const PeopleTable = ({ people }: { readonly people: readonly Person[] }) => {
  const [all, setAll] = useState(false);
  if (people.length === 0) return <p className="muted">Nobody’s place in the network changes.</p>;
  return (
    <>
      <table className="what-if-people">
        <caption>Whose place changes most</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col" title="How many people someone is tied to">
              Contacts
            </th>
            <th scope="col" title="Betweenness: on how many shortest ways between others someone stands">
              Stands between
            </th>
            <th scope="col" title="How much someone’s contacts know each other; those of a broker do not">
              Constraint
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? people : people.slice(0, shownAtFirst)).map((row) => (
            <PersonRow key={row.person.id} {...row} />
          ))}
        </tbody>
      </table>
      {!all && people.length > shownAtFirst && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show all {people.length} whose place changes
        </button>
      )}
      <MeasureMeanings />
    </>
  );
};

/** Every measure before and after the draft: of the gap that is opened, of the whole, and of people. */
export const WhatIfTable = ({
  answer,
  change,
}: {
  readonly answer: Answer;
  /** What becomes of the gap that is opened; null where none is. */
  readonly change: PairChange | null;
}) => {
  const pair = change?.after.pair ?? change?.before.pair ?? null;
  return (
    <div className="what-if-tables">
      {change !== null && pair !== null && (
        <table className="what-if-table">
          <caption className="visually-hidden">The opened pair before and after the draft</caption>
          <Head
            title={
              <>
                <bdi>{pair.a.label}</bdi> and <bdi>{pair.b.label}</bdi>
              </>
            }
          />
          <tbody>
            <PairRows change={change} pair={pair} />
          </tbody>
        </table>
      )}
      <table className="what-if-table">
        <caption className="visually-hidden">The whole network before and after the draft</caption>
        <Head title="The whole network" />
        <tbody>
          {(['people', 'ties', 'components', 'articulationPoints', 'gaps'] as const).map((name) => (
            <ExplainedRow
              key={name}
              meaning={networkMeanings[name]}
              before={answer.before[name]}
              after={answer.after[name]}
            />
          ))}
        </tbody>
      </table>
      <PeopleTable people={answer.people} />
    </div>
  );
};
