import { useId, useState } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { BrokerMeasure, WhatIfQuery } from '../../api/types.generated.ts';
import { measureWords, valueOf, writeRank, writeValue } from '../../projection/measureWords.ts';
import { roleNames, roleWords, type RoleName } from '../../projection/roleWords.ts';
import { useMeasures, type Explanation } from '../../projection/useMeasures.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ExplainedRow } from './Explained.tsx';
import { personMeanings } from './meanings.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import changes from './changes.module.css';
import styles from './ChangedPeople.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

type Person = WhatIfQuery['whatIf']['people'][number];
type Standing = NonNullable<Person['before']>;

const shownAtFirst = 6;
const none = '–';

/** Every measure, the two that stand in the row first. */
const measures = [
  'DEGREE',
  'BETWEENNESS',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'EFFICIENCY',
  'FRAGILITY',
  'ROLES',
] as const satisfies readonly BrokerMeasure[];

const written = (standing: Standing | null, measure: BrokerMeasure): string =>
  standing === null ? none : writeValue(measure, valueOf(standing, measure));

const roleText = (standing: Standing | null, name: RoleName): string => {
  const role = standing?.roles?.[name];
  if (role === undefined) return none;
  const score = role.zScore?.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return `${role.count.toLocaleString('en')}${score === undefined ? '' : ` (z ${score})`}`;
};

const onBoth = ({ before, after }: Person, write: (standing: Standing | null) => string) => ({
  before: write(before),
  after: write(after),
});

const orNone = (write: (standing: Standing) => string) => (standing: Standing | null) =>
  standing === null ? none : write(standing);

/** Every measure of a person before and after. */
const AllMeasures = ({
  row,
  explanations,
}: {
  readonly row: Person;
  readonly explanations: ReadonlyMap<BrokerMeasure, Explanation>;
}) => {
  const roles = explanations.get('ROLES');
  return (
    <table className={changes.compared}>
      <caption className={tone.visuallyHidden}>All measures of {row.person.name} before and after the draft</caption>
      <BeforeAndAfter title="Measure" />
      <tbody>
        <ExplainedRow
          meaning={personMeanings.group}
          {...onBoth(
            row,
            orNone(({ group }) => group?.label ?? 'none'),
          )}
        />
        <ExplainedRow
          meaning={personMeanings.rank}
          {...onBoth(
            row,
            orNone(({ rank, betweenness }) => (betweenness === null ? none : writeRank(rank))),
          )}
        />
        <ExplainedRow
          meaning={personMeanings.articulation}
          {...onBoth(
            row,
            orNone(({ articulation }) => (articulation ? 'yes' : 'no')),
          )}
        />
        {measures.map((measure) => {
          const explanation = explanations.get(measure);
          return explanation === undefined ? null : (
            <ExplainedRow
              key={measure}
              meaning={{ ...explanation, url: null }}
              {...onBoth(row, (standing) => written(standing, measure))}
            />
          );
        })}
        {roles !== undefined &&
          roleNames.map((name) => (
            <ExplainedRow
              key={name}
              meaning={{
                ...roles,
                meaning: `${roleWords[name].name}: ${roleWords[name].meaning}. ${roles.meaning}`,
                url: null,
              }}
              name={roleWords[name].name}
              {...onBoth(row, (standing) => roleText(standing, name))}
            />
          ))}
      </tbody>
    </table>
  );
};

const Change = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <td>
    {before === after ? (
      before
    ) : (
      <>
        <span className={styles.was}>{before}</span> <span aria-hidden="true">→</span>
        <span className={tone.visuallyHidden}> then </span> <b>{after}</b>
      </>
    )}
  </td>
);

const PersonRows = ({
  row,
  explanations,
}: {
  readonly row: Person;
  readonly explanations: ReadonlyMap<BrokerMeasure, Explanation>;
}) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { person, before, after } = row;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.person}>
            <button
              type="button"
              className={buttons.icon}
              aria-expanded={open}
              aria-controls={id}
              aria-label={`All measures of ${person.name}`}
              title="All measures"
              onClick={() => setOpen(!open)}
            >
              {open ? <ChevronDown /> : <ChevronRight />}
            </button>
            <span>
              <EntityLink entity={person} />
              {before === null && <span className={tone.muted}> new here</span>}
              {after === null && <span className={tone.muted}> gone</span>}
            </span>
          </span>
        </th>
        <Change {...onBoth(row, (standing) => written(standing, 'DEGREE'))} />
        <Change {...onBoth(row, (standing) => written(standing, 'BETWEENNESS'))} />
      </tr>
      {open && (
        <tr id={id} className={styles.measures}>
          <td colSpan={3}>
            <AllMeasures row={row} explanations={explanations} />
          </td>
        </tr>
      )}
    </>
  );
};

/** Whose place in the network changes, most first; each row opens to all measures before and after. */
export const ChangedPeople = ({
  people,
  count,
}: {
  readonly people: readonly Person[];
  /** How many change in all. */
  readonly count: number;
}) => {
  const { of: explanations, retry } = useMeasures();
  const [all, setAll] = useState(false);
  if (people.length === 0) return <p className={tone.muted}>Nobody’s place in the network changes.</p>;
  const shown = all ? people : people.slice(0, shownAtFirst);
  return (
    <>
      {retry !== null && <FaultLine what="What the measures mean" onRetry={retry} />}
      <table className={styles.people}>
        <caption>Whose place changes most</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">{measureWords.DEGREE.short}</th>
            <th scope="col">{measureWords.BETWEENNESS.short}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <PersonRows key={row.person.id} row={row} explanations={explanations} />
          ))}
        </tbody>
      </table>
      {shown.length < people.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {people.length === count
            ? `Show all ${count} of whom something changes`
            : `Show the ${people.length} who change most, of ${count}`}
        </button>
      )}
      {all && people.length < count && (
        <p className={tone.muted}>
          These are the {people.length} who change most. Of {count - people.length} more something changes as well.
        </p>
      )}
    </>
  );
};
