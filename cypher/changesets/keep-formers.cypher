// Writes down the former states of records that are replaced or taken out.
// $rows: [{key, id, sort, type, source, target, properties (a map as JSON), sensitivity, revision, until}]. Returns nothing.
UNWIND $rows AS row
CREATE (f:Former)
SET f = row
