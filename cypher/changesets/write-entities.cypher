// Writes entities: creates those that are not there, and gives the others exactly these properties.
// $rows: [{id, label, properties}]. Returns nothing.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
FOREACH (x IN CASE WHEN row.label = 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (x IN CASE WHEN row.label = 'Institution' THEN [1] ELSE [] END | SET n:Institution)
FOREACH (x IN CASE WHEN row.label = 'Conflict' THEN [1] ELSE [] END | SET n:Conflict)
FOREACH (x IN CASE WHEN row.label = 'Process' THEN [1] ELSE [] END | SET n:Process)
FOREACH (x IN CASE WHEN row.label = 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)
FOREACH (x IN CASE WHEN row.label = 'Idea' THEN [1] ELSE [] END | SET n:Idea)
FOREACH (x IN CASE WHEN row.label = 'Document' THEN [1] ELSE [] END | SET n:Document)
FOREACH (x IN CASE WHEN row.label = 'Track' THEN [1] ELSE [] END | SET n:Track)
FOREACH (x IN CASE WHEN row.label = 'Source' THEN [1] ELSE [] END | SET n:Source)
