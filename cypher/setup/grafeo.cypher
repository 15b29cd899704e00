// The constraints and indexes of the embedded engine: here a unique constraint brings no index, so both are made.
// Statements end with a semicolon.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT head_id IF NOT EXISTS FOR (n:Head) REQUIRE n.id IS UNIQUE;
CREATE INDEX head_id_index IF NOT EXISTS FOR (n:Head) ON (n.id);
CREATE CONSTRAINT changeset_revision IF NOT EXISTS FOR (n:Changeset) REQUIRE n.revision IS UNIQUE;
CREATE INDEX changeset_revision_index IF NOT EXISTS FOR (n:Changeset) ON (n.revision);
CREATE CONSTRAINT touched_id IF NOT EXISTS FOR (n:Touched) REQUIRE n.id IS UNIQUE;
CREATE INDEX touched_id_index IF NOT EXISTS FOR (n:Touched) ON (n.id);
CREATE INDEX touched_revision IF NOT EXISTS FOR (n:Touched) ON (n.revision);
CREATE CONSTRAINT former_key IF NOT EXISTS FOR (n:Former) REQUIRE n.key IS UNIQUE;
CREATE INDEX former_key_index IF NOT EXISTS FOR (n:Former) ON (n.key);
CREATE INDEX former_id IF NOT EXISTS FOR (n:Former) ON (n.id);
CREATE INDEX former_until IF NOT EXISTS FOR (n:Former) ON (n.until);
CREATE CONSTRAINT scenario_name IF NOT EXISTS FOR (n:Scenario) REQUIRE n.name IS UNIQUE;
CREATE INDEX scenario_name_index IF NOT EXISTS FOR (n:Scenario) ON (n.name);
