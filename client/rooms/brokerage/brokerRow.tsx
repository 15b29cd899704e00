import { Button, Cell, Row } from 'react-aria-components';
import type { ReactElement } from 'react';
import type { ActorGrouping, BrokerMeasure } from '../../api/types.generated.ts';
import type { GroupColors } from '../../picture/actors/groupColors.ts';
import type { ListedBroker } from './brokerAnswer.ts';
import { GroupName } from './GroupName.tsx';
import { noGroupName } from './noGroupName.ts';
import { valueOf, writeValue } from '../../projection/measureWords.ts';
import { RolesBar } from './RolesBar.tsx';
import { describeRoles } from '../../projection/roleWords.ts';
import type { YearPoint } from './seriesShape.ts';
import { Sparkline } from './Sparkline.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './brokerRow.module.css';

/** One row of the table of brokers; a plain function, since the table wants its rows themselves. */
export const brokerRow = ({
  broker,
  grouping,
  measure,
  strength,
  mostRoles,
  points,
  colors,
  isOpen,
  onToggle,
}: {
  readonly broker: ListedBroker;
  readonly grouping: ActorGrouping;
  readonly measure: BrokerMeasure;
  /** From 0 to 1; null where there is no value. */
  readonly strength: number | null;
  readonly mostRoles: number;
  /** Empty until known; null where the table has no years. */
  readonly points: readonly YearPoint[] | null;
  readonly colors: GroupColors;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement => {
  const { person, rank, group, roles, articulation } = broker;
  const value = valueOf(broker, measure);
  return (
    <Row key={person.id} id={person.id} className={styles.row!} textValue={person.name} onAction={onToggle}>
      <Cell textValue={String(rank)}>{value === null ? '–' : rank}</Cell>
      <Cell textValue={person.name}>
        <Button className={`${buttons.link} ${styles.open}`} aria-expanded={isOpen} onPress={onToggle}>
          <span dir="auto">{person.name}</span>
        </Button>
        <GroupName group={group} none={noGroupName(broker, grouping)} colors={colors} />
        {articulation && (
          <span
            className={styles.holds}
            title="Without this person some of the others would have no way to each other in this record: an articulation point. How many, Fragility says."
          >
            only link for some
          </span>
        )}
      </Cell>
      <Cell textValue={writeValue(measure, value)}>
        {value === null ? <span className={tone.muted}>–</span> : writeValue(measure, value)}
        {strength !== null && (
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${strength * 100}%` }} />
          </span>
        )}
      </Cell>
      <Cell textValue={describeRoles(roles)}>
        <RolesBar roles={roles} most={mostRoles} />
      </Cell>
      {points !== null && (
        <Cell textValue="Over the years">{points.length > 0 && <Sparkline points={points} measure={measure} />}</Cell>
      )}
    </Row>
  );
};
