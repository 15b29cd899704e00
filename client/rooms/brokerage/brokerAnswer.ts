import type { BrokerColumnsQuery, BrokerRowFragment } from '../../api/types.generated.ts';

/** What the server tells of all brokers, with the first page of them. */
export type BrokersAnswer = BrokerColumnsQuery['brokers'];

/** One broker as listed. */
export type ListedBroker = BrokerRowFragment;
