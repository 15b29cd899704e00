import type { BrokerMeasure } from '../../api/types.generated.ts';
import { roleNames, roleWords } from '../../projection/roleWords.ts';
import type { Explanation } from '../../projection/useMeasures.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ExplainedRow } from './Explained.tsx';
import { personMeanings } from './meanings.ts';
import {
  measureOf,
  onBoth,
  roleOf,
  writeArticulation,
  writeGroup,
  writePlace,
  type PersonChange,
} from './standings.ts';
import tone from '../../ui/tone.module.css';
import changes from './changes.module.css';

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

const RoleRows = ({ row, explanation }: { readonly row: PersonChange; readonly explanation: Explanation }) =>
  roleNames.map((role) => {
    const { name, meaning } = roleWords[role];
    return (
      <ExplainedRow
        key={role}
        meaning={{ ...explanation, meaning: `${name}: ${meaning}. ${explanation.meaning}`, url: null }}
        name={name}
        {...onBoth(row, roleOf(role))}
      />
    );
  });

/** Every measure of a person before and after. */
export const AllMeasures = ({
  row,
  explanations,
}: {
  readonly row: PersonChange;
  readonly explanations: ReadonlyMap<BrokerMeasure, Explanation>;
}) => {
  const roles = explanations.get('ROLES');
  return (
    <table className={changes.compared}>
      <caption className={tone.visuallyHidden}>All measures of {row.person.name} before and after the draft</caption>
      <BeforeAndAfter title="Measure" />
      <tbody>
        <ExplainedRow meaning={personMeanings.group} {...onBoth(row, writeGroup)} />
        <ExplainedRow meaning={personMeanings.rank} {...onBoth(row, writePlace)} />
        <ExplainedRow meaning={personMeanings.articulation} {...onBoth(row, writeArticulation)} />
        {measures.map((measure) => {
          const explanation = explanations.get(measure);
          return explanation === undefined ? null : (
            <ExplainedRow key={measure} meaning={{ ...explanation, url: null }} {...onBoth(row, measureOf(measure))} />
          );
        })}
        {roles !== undefined && <RoleRows row={row} explanation={roles} />}
      </tbody>
    </table>
  );
};
