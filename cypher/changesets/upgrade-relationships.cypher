// Gives the relationships that lead away from these entities the revision of their store.
// $ids: ids of the entities; $revision: the revision. Returns nothing.
UNWIND $ids AS start
MATCH (a:Entity {id: start})
MATCH (a)-[r]->(b:Entity)
SET r.revision = coalesce(r.revision, $revision)
