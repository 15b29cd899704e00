import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { BrokerDetails } from './BrokerDetails.tsx';
import { GroupName } from './GroupName.tsx';
import { noGroupName } from './noGroupName.ts';
import { writeRank } from '../../projection/measureWords.ts';
import type { BrokersState } from './useBrokers.ts';
import tone from '../../ui/tone.module.css';
import styles from './OpenedBroker.module.css';

/** The opened person, where the row is not among those listed: by a click in the picture, by a link, or because the order changed. */
export const OpenedBroker = ({ state, onClose }: { readonly state: BrokersState; readonly onClose: () => void }) => {
  const { broker } = state.details;
  return (
    <section className={styles.opened} aria-label="Opened person">
      <IconButton label="Close this person" icon={<X />} onPress={onClose} />
      {broker !== null && (
        <h3>
          <span dir="auto">{broker.person.name}</span>{' '}
          <span className={tone.muted}>{broker.degree === 0 ? 'no ties' : writeRank(broker.rank)}</span>
          <GroupName
            group={broker.group}
            none={noGroupName(broker, state.question?.grouping ?? 'CAMP')}
            colors={state.groupColors}
          />
        </h3>
      )}
      <BrokerDetails state={state} />
    </section>
  );
};
