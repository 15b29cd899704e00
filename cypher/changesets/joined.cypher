// What joins these entities to others.
// $clearance: the sensitivities that the asker may see, all of them; $ids: ids of the entities. Returns entity (id), id (of the
// relationship), both text.
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})
MATCH (a)-[r]-(b:Entity)
WHERE r.sensitivity IN $clearance
RETURN a.id AS entity, r.id AS id
