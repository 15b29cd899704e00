import { roleNames, roleWords } from './roleWords.ts';

/** What the parts of a bar of roles mean. */
export const RolesLegend = () => (
  <details className="roles-legend">
    <summary>What the bars of roles show</summary>
    <p>How often a person stands between two people who have no tie, by the groups of the two:</p>
    <ul>
      {roleNames.map((role) => (
        <li key={role}>
          <span className="role-mark" data-role={role} aria-hidden="true" />
          <span>
            <b>{roleWords[role].name}</b>: {roleWords[role].meaning}
          </span>
        </li>
      ))}
    </ul>
  </details>
);
