import type { RelationshipType } from '../../domain/kinds.ts';
import { listOf, textOf, type Properties, type RelationshipRecord } from '../../domain/records.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { entityOf, findNode, type EdgeHandle, type NodeHandle } from '../../view/nodesAndEdges.ts';

/** A disputed claim; the fields are those of `Dispute` in the schema. */
export interface DisputedClaim {
  readonly entity: NodeHandle | null;
  readonly relationship: EdgeHandle | null;
  readonly account: string | null;
  readonly sources: NodeHandle[];
}

const isDisputed = ({ properties }: { readonly properties: Properties }): boolean =>
  textOf(properties, 'confidence') === 'disputed';

/** At which end stands the entity in whose entry such a relationship is stated: where that is disputed, this is no other claim. */
const statedBy: Partial<Record<RelationshipType, 'from' | 'to'>> = {
  PART_OF: 'from',
  ADDRESSES: 'from',
  ON_TRACK: 'from',
  PRODUCED: 'to',
};

const isOfDisputedEntry = (view: NetworkView, relationship: RelationshipRecord): boolean => {
  const end = statedBy[relationship.type];
  const stated = end === undefined ? null : findNode(view, relationship[end]);
  return stated !== null && isDisputed(entityOf(stated));
};

/** The disputed records of a view, all or those of these ids: nodes by id, and edges in order of time as `-1 - edge`. */
export const disputedRecords = (view: NetworkView, of: readonly string[] | null | undefined): number[] => {
  const wanted = of == null ? null : new Set(of);
  const isWanted = (record: { readonly id: string; readonly properties: Properties }): boolean =>
    isDisputed(record) && (wanted?.has(record.id) ?? true);
  return [
    ...view.entities.flatMap((entity, node) => (isWanted(entity) ? [node] : [])),
    ...view.relationships.flatMap((relationship, edge) =>
      isWanted(relationship) && !isOfDisputedEntry(view, relationship) ? [-1 - edge] : [],
    ),
  ];
};

/** The record of a disputed claim: a node, or `-1 - edge`. */
export const recordOfDispute = ({ entities, relationships }: NetworkView, place: number) =>
  place >= 0 ? entities[place]! : relationships[-1 - place]!;

/** What is to be told of a disputed record. */
export const toDispute = (view: NetworkView, place: number): DisputedClaim => {
  const { properties } = recordOfDispute(view, place);
  const accounts = ['summary', 'claim', 'campNote'].map((name) => textOf(properties, name));
  return {
    entity: place >= 0 ? { view, node: place } : null,
    relationship: place < 0 ? { view, edge: -1 - place } : null,
    account: accounts.find(Boolean) ?? null,
    sources: listOf(properties, 'sources').flatMap((id) => findNode(view, id) ?? []),
  };
};
