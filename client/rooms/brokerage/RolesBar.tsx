import type { ListedBroker } from './brokerAnswer.ts';
import { describeRoles, roleStretches, roleWords } from '../../projection/roleWords.ts';
import tone from '../../ui/tone.module.css';

/** A person's roles as one bar, as long as they are many against the most of any person listed. */
export const RolesBar = ({ roles, most }: { readonly roles: ListedBroker['roles']; readonly most: number }) => (
  <span className="roles-bar" title={describeRoles(roles)}>
    <span className={tone.visuallyHidden}>{describeRoles(roles)}</span>
    {roles !== null &&
      roleStretches(roles, most).map(({ role, share }) => (
        <span
          key={role}
          className="role-mark"
          data-role={role}
          style={{ width: `${share * 100}%` }}
          title={`${roleWords[role].name}: ${roles[role].count.toLocaleString('en')}`}
          aria-hidden="true"
        />
      ))}
  </span>
);
