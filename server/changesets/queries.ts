import { loadQuery } from '../store/query.ts';

/** The queries of changesets. */
export const queries = {
  head: loadQuery('changesets/head'),
  lockHead: loadQuery('changesets/lock-head'),
  setHead: loadQuery('changesets/set-head'),
  mark: loadQuery('changesets/mark'),
  changesets: loadQuery('changesets/changesets'),
  setChangeset: loadQuery('changesets/set-changeset'),
  forgetChangeset: loadQuery('changesets/forget-changeset'),
  unfinished: loadQuery('changesets/unfinished'),
  entitiesById: loadQuery('changesets/entities-by-id'),
  relationshipsOf: loadQuery('view/relationships'),
  writeEntities: loadQuery('changesets/write-entities'),
  createRelationships: loadQuery('changesets/create-relationships'),
  replaceRelationships: loadQuery('changesets/replace-relationships'),
  deleteEntities: loadQuery('changesets/delete-entities'),
  deleteRelationships: loadQuery('changesets/delete-relationships'),
  touch: loadQuery('changesets/touch'),
  touched: loadQuery('changesets/touched'),
  forgetTouched: loadQuery('changesets/forget-touched'),
  keepFormers: loadQuery('changesets/keep-formers'),
  formersAt: loadQuery('changesets/formers-at'),
  formersOf: loadQuery('changesets/formers-of'),
  joined: loadQuery('changesets/joined'),
  formersUntil: loadQuery('changesets/formers-until'),
  forgetFormers: loadQuery('changesets/forget-formers'),
};
