import { loadQuery } from '../../store/query.ts';

/** The queries of this room. */
export const queries = {
  entityIds: loadQuery('imports/entity-ids'),
  relationshipIds: loadQuery('imports/relationship-ids'),
};
