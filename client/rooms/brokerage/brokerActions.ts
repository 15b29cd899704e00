import { Download, Network } from 'lucide-react';
import { partAction, stepAction } from '../../actions/action.ts';

/** Shows the people in the network, where brokers can be seen. */
export const seeAsNetwork = stepAction(
  {
    id: 'brokers-network',
    label: 'See it as a network',
    Icon: Network,
    group: 'Analyses',
    words: 'brokers people ties',
  },
  ({ panel, projection }) => (panel === 'brokers' && projection === 'lanes' ? { projection: 'network' } : null),
);

/** Takes the whole table elsewhere, every measure of everyone. */
export const saveBrokers = partAction({
  id: 'save-brokers',
  label: 'Download the brokers as CSV',
  Icon: Download,
  group: 'Analyses',
  words: 'export table take save measures',
});
