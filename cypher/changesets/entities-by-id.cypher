// What is there of these entities.
// $clearance: the sensitivities that the asker may see; $ids: ids of the entities.
// Returns id, labels (list of text), properties (map).
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
WHERE n.sensitivity IN $clearance
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
