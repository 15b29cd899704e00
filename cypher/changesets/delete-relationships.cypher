// Takes relationships out of the graph.
// $rows: [{id, from}]. Returns nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r]->(b:Entity)
WHERE r.id = row.id
DELETE r
