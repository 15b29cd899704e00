// Gives relationships that are there exactly these properties.
// $rows: [{id, from, properties}]. Returns nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(b:Entity)
WHERE r.id = row.id
SET r = row.properties
