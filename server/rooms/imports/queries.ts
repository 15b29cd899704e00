import { loadQuery } from '../../store/query.ts';

/** The queries of this room. */
export const queries = {
  entityIds: loadQuery('imports/entity-ids'),
  existingEntities: loadQuery('imports/existing-entities'),
  existingRelationships: loadQuery('view/relationships'),
  lockRevision: loadQuery('imports/lock-revision'),
  relationshipIds: loadQuery('imports/relationship-ids'),
  writeChangeset: loadQuery('imports/write-changeset'),
  writeEntities: loadQuery('imports/write-entities'),
  writeRelationships: loadQuery('imports/write-relationships'),
};
