// The relationships that lead away from these entities and that a viewer may see; both ends must be visible too.
// $clearance: the sensitivities that the viewer may see; $ids: ids of the entities.
// Returns from (id), to (id), type (text), properties (map).
UNWIND $ids AS start
MATCH (a:Entity {id: start})
MATCH (a)-[r]->(b:Entity)
WHERE a.sensitivity IN $clearance AND b.sensitivity IN $clearance AND r.sensitivity IN $clearance
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties
