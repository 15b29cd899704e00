import { toConnection } from '../../graphql/relayConnection.ts';
import type { BrokerHandle, BrokersHandle, MeasuredActors } from '../../meaning/actors/measuredActors.ts';

/** The people of a measured projection in order, of these nodes alone where any are named. */
export const inOrder = ({ actors, ranking }: MeasuredActors, nodes: readonly number[] | null): Int32Array => {
  if (nodes === null) return ranking.order;
  const wanted = new Set(nodes);
  return ranking.order.filter((person) => wanted.has(actors.people[person]!));
};

/** The page of brokers that was asked for. Throws INVALID_INPUT as `toConnection` does. */
export const toBrokersPage = (handle: BrokersHandle) => {
  const { measured } = handle;
  const { view, people } = measured.actors;
  const idOf = (person: number): string => view.entities[people[person]!]!.id;
  const { edges, nodes, pageInfo } = toConnection(handle.people, handle, idOf, (person) => person);
  const toBroker = (person: number): BrokerHandle => ({ measured, person, alongside: nodes });
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toBroker(node) })),
    nodes: nodes.map(toBroker),
    pageInfo,
  };
};
