// The ids of the relationships that lead away from these entities.
// $clearance: the sensitivities that the importer may see, all of them; $ids: ids of the entities. Returns id.
UNWIND $ids AS start
MATCH (a:Entity {id: start})
MATCH (a)-[r]->(b:Entity)
WHERE r.sensitivity IN $clearance
RETURN r.id AS id
