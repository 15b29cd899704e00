import { ActionButton } from '../../actions/ActionButton.tsx';
import { useOffer } from '../../actions/desk.ts';
import { seeAsNetwork } from './brokerActions.ts';
import styles from './SeeAsNetwork.module.css';

/** From Lanes to the network, where brokers can be seen. */
export const SeeAsNetwork = () => {
  const { take } = useOffer(seeAsNetwork);
  if (take === null) return null;
  return (
    <div className={styles.network}>
      <ActionButton action={seeAsNetwork} />
    </div>
  );
};
