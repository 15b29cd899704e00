// The relationships that lead away from these entities, that were written by a revision and that a viewer may see. That both
// ends are to be seen is for the asker to look after: at that revision they may have been others than at present.
// $clearance: the sensitivities that the viewer may see; $revision: the revision; $ids: ids of the entities.
// Returns from (id), to (id), type (text), properties (map).
UNWIND $ids AS start
MATCH (a:Entity {id: start})
MATCH (a)-[r]->(b:Entity)
WHERE r.sensitivity IN $clearance AND coalesce(r.revision, 0) <= $revision
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties
