import type { ListedBroker } from './brokerAnswer.ts';
import { roleNames, roleWords } from '../../projection/roleWords.ts';
import tone from '../../ui/tone.module.css';
import plainTable from './plainTable.module.css';
import roleMark from './roleMark.module.css';

const writeScore = (score: number | null): string =>
  score === null ? '–' : score.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** How often a person plays each role, and how far that is from chance. */
export const RolesTable = ({ roles }: { readonly roles: NonNullable<ListedBroker['roles']> }) => (
  <section aria-label="Roles between groups">
    <h4>Roles between groups</h4>
    <table className={plainTable.table}>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Times</th>
          <th scope="col">Against chance</th>
        </tr>
      </thead>
      <tbody>
        {roleNames.map((role) => (
          <tr key={role}>
            <th scope="row">
              <span className={roleMark.mark} data-role={role} aria-hidden="true" /> {roleWords[role].name}
              <span className={tone.muted}>, {roleWords[role].meaning}</span>
            </th>
            <td>{roles[role].count.toLocaleString('en')}</td>
            <td>{writeScore(roles[role].zScore)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={tone.muted}>
      Against chance (z-score): 0 is what ties that fall anywhere would give; beyond 2, above or below, chance is a poor
      explanation. A dash: chance leaves no room to compare.
    </p>
  </section>
);
