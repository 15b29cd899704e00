import { loadQuery } from '../../store/query.ts';

/** The queries of this room. */
export const queries = {
  existingEntities: loadQuery('imports/existing-entities'),
  existingRelationships: loadQuery('network/relationships'),
  lockRevision: loadQuery('imports/lock-revision'),
  writeChangeset: loadQuery('imports/write-changeset'),
  writeEntities: loadQuery('imports/write-entities'),
  writeRelationships: loadQuery('imports/write-relationships'),
};
