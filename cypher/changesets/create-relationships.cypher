// Creates relationships that are not there, between entities that are. A type cannot be a parameter, so each has its line.
// $rows: [{id, type, from, to, properties}]. Returns nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (x IN CASE WHEN row.type = 'AFFILIATED_WITH' THEN [1] ELSE [] END | CREATE (a)-[r:AFFILIATED_WITH]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PARTICIPATED_IN' THEN [1] ELSE [] END | CREATE (a)-[r:PARTICIPATED_IN]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'CONVENED' THEN [1] ELSE [] END | CREATE (a)-[r:CONVENED]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PART_OF' THEN [1] ELSE [] END | CREATE (a)-[r:PART_OF]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'ADDRESSES' THEN [1] ELSE [] END | CREATE (a)-[r:ADDRESSES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PARTY_TO' THEN [1] ELSE [] END | CREATE (a)-[r:PARTY_TO]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'ON_TRACK' THEN [1] ELSE [] END | CREATE (a)-[r:ON_TRACK]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'APPEARED_IN' THEN [1] ELSE [] END | CREATE (a)-[r:APPEARED_IN]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PRODUCED' THEN [1] ELSE [] END | CREATE (a)-[r:PRODUCED]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'AUTHORED' THEN [1] ELSE [] END | CREATE (a)-[r:AUTHORED]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'SIGNED' THEN [1] ELSE [] END | CREATE (a)-[r:SIGNED]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'INFLUENCED' THEN [1] ELSE [] END | CREATE (a)-[r:INFLUENCED]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'TIE' THEN [1] ELSE [] END | CREATE (a)-[r:TIE]->(b) SET r = row.properties)
