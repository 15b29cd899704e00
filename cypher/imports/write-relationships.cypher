// Writes relationships between entities that are there: creates those that are not, and gives the others exactly these
// properties. A type cannot be a parameter, so each has its line.
// $rows: [{id, type, from, to, properties}]. Returns nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (x IN CASE WHEN row.type = 'AFFILIATED_WITH' THEN [1] ELSE [] END | MERGE (a)-[r:AFFILIATED_WITH {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PARTICIPATED_IN' THEN [1] ELSE [] END | MERGE (a)-[r:PARTICIPATED_IN {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'CONVENED' THEN [1] ELSE [] END | MERGE (a)-[r:CONVENED {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PART_OF' THEN [1] ELSE [] END | MERGE (a)-[r:PART_OF {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'ADDRESSES' THEN [1] ELSE [] END | MERGE (a)-[r:ADDRESSES {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PARTY_TO' THEN [1] ELSE [] END | MERGE (a)-[r:PARTY_TO {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'ON_TRACK' THEN [1] ELSE [] END | MERGE (a)-[r:ON_TRACK {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'APPEARED_IN' THEN [1] ELSE [] END | MERGE (a)-[r:APPEARED_IN {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PRODUCED' THEN [1] ELSE [] END | MERGE (a)-[r:PRODUCED {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'AUTHORED' THEN [1] ELSE [] END | MERGE (a)-[r:AUTHORED {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'SIGNED' THEN [1] ELSE [] END | MERGE (a)-[r:SIGNED {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'INFLUENCED' THEN [1] ELSE [] END | MERGE (a)-[r:INFLUENCED {id: row.id}]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'TIE' THEN [1] ELSE [] END | MERGE (a)-[r:TIE {id: row.id}]->(b) SET r = row.properties)
