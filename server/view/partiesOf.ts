import { relationshipTypes } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { derivePerView } from './derivePerView.ts';

/** An institution that is recorded as party to a conflict, or as standing with a camp of it. */
export interface Party {
  readonly institution: number;
  readonly conflict: number;
  readonly role: string;
  /** The name of its camp as coded, `outside` for of none; empty where none is coded. */
  readonly camp: string;
}

const partyTo = relationshipTypes.indexOf('PARTY_TO');

/** The parties to all conflicts of a view. */
export const partiesOf = derivePerView<'', readonly Party[]>(({ network, relationships }) => {
  const parties: Party[] = [];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (network.type[edge] !== partyTo) continue;
    const { properties } = relationships[edge]!;
    parties.push({
      institution: network.from[edge]!,
      conflict: network.to[edge]!,
      role: textOf(properties, 'role'),
      camp: textOf(properties, 'camp'),
    });
  }
  return parties;
});
