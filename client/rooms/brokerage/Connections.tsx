import { useState } from 'react';
import type { GroupColors } from '../../picture/actors/groupColors.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { GroupName } from './GroupName.tsx';
import type { DetailedBroker } from './useBrokerDetails.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './Connections.module.css';

const shownAtFirst = 4;

type Connection = DetailedBroker['connects'][number];

const countOf = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What connects two groups, counted: `8 meetings and 1 process`. */
const describeMeetings = (meetings: Connection['meetings']): string => {
  const processes = meetings.filter(({ kind }) => kind === 'PROCESS').length;
  return [
    meetings.length > processes ? countOf(meetings.length - processes, 'meeting', 'meetings') : '',
    processes > 0 ? countOf(processes, 'process', 'processes') : '',
  ]
    .filter(Boolean)
    .join(' and ');
};

const contacts = (count: number): string => countOf(count, 'contact', 'contacts');

const ConnectionItem = ({
  connection: { a, b, contactsA, contactsB, meetings },
  own,
  colors,
  open,
}: {
  readonly connection: Connection;
  readonly own: string | null;
  readonly colors: GroupColors;
  readonly open: boolean;
}) => {
  const end = (group: Connection['a'], count: number) => (
    <p>
      <GroupName group={group} colors={colors} />{' '}
      <span className={tone.muted}>{group.key === own ? `own group, ${contacts(count)}` : contacts(count)}</span>
    </p>
  );
  return (
    <li className={styles.connection}>
      {end(a, contactsA)}
      {end(b, contactsB)}
      {meetings.length > 0 && (
        <details open={open}>
          <summary>
            Through {describeMeetings(meetings)}
            <span className={tone.visuallyHidden}>
              : <bdi>{a.label}</bdi> and <bdi>{b.label}</bdi>
            </span>
          </summary>
          <ol className={styles.meetings}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <EntityLink entity={meeting} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
};

/** Why someone is a broker: the groups that the person connects, and the meetings that do it. */
export const Connections = ({
  broker: { connects, group },
  colors,
}: {
  readonly broker: DetailedBroker;
  readonly colors: GroupColors;
}) => {
  const [all, setAll] = useState(false);
  const shown = all ? connects : connects.slice(0, shownAtFirst);
  return (
    <section aria-label="Groups connected" className={styles.connections}>
      <h4>Whom this person connects, and where</h4>
      {connects.length === 0 && <p className={tone.muted}>All contacts are of one group, or of none on record.</p>}
      <ul>
        {shown.map((connection, place) => (
          <ConnectionItem
            key={`${connection.a.key} ${connection.b.key}`}
            own={group?.key ?? null}
            open={place === 0}
            {...{ connection, colors }}
          />
        ))}
      </ul>
      {shown.length < connects.length && (
        <button type="button" className={buttons.button} onClick={() => setAll(true)}>
          Show all {connects.length} pairs of groups
        </button>
      )}
    </section>
  );
};
