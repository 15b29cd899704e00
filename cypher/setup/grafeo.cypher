// The constraints and indexes of the embedded engine: here a unique constraint brings no index, so both are made.
// Statements end with a semicolon.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT changeset_number IF NOT EXISTS FOR (n:Changeset) REQUIRE n.number IS UNIQUE;
CREATE INDEX changeset_number_index IF NOT EXISTS FOR (n:Changeset) ON (n.number);
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_id_index IF NOT EXISTS FOR (n:Revision) ON (n.id);
CREATE CONSTRAINT scenario_name IF NOT EXISTS FOR (n:Scenario) REQUIRE n.name IS UNIQUE;
CREATE INDEX scenario_name_index IF NOT EXISTS FOR (n:Scenario) ON (n.name);
