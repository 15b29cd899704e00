import { capacities, relationshipTypes } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { isForSide } from '../domain/sides.ts';
import { derivePerView } from './derivePerView.ts';

/** What is asked again and again of those who took part and held posts, read once out of the records. */
export interface RolesOfPeople {
  /**
   * The node of the institution that each participation names: for which somebody took part, or from which a mediator,
   * host or observer came; -1 for none, and for other relationships.
   */
  readonly from: Int32Array;
  /** The same where somebody took part for that institution as a side; -1 for all others. */
  readonly side: Int32Array;
  /** The place among the capacities of each participation; -1 where it is none of them. */
  readonly capacity: Int8Array;
  /** 1 for posts that are held officially. */
  readonly official: Uint8Array;
}

const participation = relationshipTypes.indexOf('PARTICIPATED_IN');
const affiliation = relationshipTypes.indexOf('AFFILIATED_WITH');
const placeOfCapacity = new Map<unknown, number>(capacities.map((capacity, place) => [capacity, place]));

/** The columns of a view. */
export const rolesOfPeople = derivePerView<'', RolesOfPeople>(({ network, relationships, nodeOf }) => {
  const from = new Int32Array(network.edgeCount).fill(-1);
  const side = new Int32Array(network.edgeCount).fill(-1);
  const capacity = new Int8Array(network.edgeCount).fill(-1);
  const official = new Uint8Array(network.edgeCount);
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (network.type[edge] === participation) {
      const { properties } = relationships[edge]!;
      const named = properties['side'];
      if (typeof named === 'string') from[edge] = nodeOf.get(named) ?? -1;
      if (isForSide(textOf(properties, 'capacity'))) side[edge] = from[edge]!;
      capacity[edge] = placeOfCapacity.get(properties['capacity']) ?? -1;
    } else if (network.type[edge] === affiliation) {
      official[edge] = relationships[edge]!.properties['official'] === true ? 1 : 0;
    }
  }
  return { from, side, capacity, official };
});
