import type { ListedBroker } from './brokerAnswer.ts';
import { describeRoles, roleStretches, roleWords } from '../../projection/roleWords.ts';
import tone from '../../ui/tone.module.css';
import roleMark from './roleMark.module.css';
import styles from './RolesBar.module.css';

/** A person's roles as one bar, as long as they are many against the most of any person listed. */
export const RolesBar = ({ roles, most }: { readonly roles: ListedBroker['roles']; readonly most: number }) => (
  <span className={styles.bar} title={describeRoles(roles)}>
    <span className={tone.visuallyHidden}>{describeRoles(roles)}</span>
    {roles !== null &&
      roleStretches(roles, most).map(({ role, share }) => (
        <span
          key={role}
          className={roleMark.mark}
          data-role={role}
          style={{ width: `${share * 100}%` }}
          title={`${roleWords[role].name}: ${roles[role].count.toLocaleString('en')}`}
          aria-hidden="true"
        />
      ))}
  </span>
);
