// The constraints and indexes of Neo4j: a unique constraint brings its own index. Statements end with a semicolon.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT head_id IF NOT EXISTS FOR (n:Head) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT changeset_revision IF NOT EXISTS FOR (n:Changeset) REQUIRE n.revision IS UNIQUE;
CREATE CONSTRAINT touched_id IF NOT EXISTS FOR (n:Touched) REQUIRE n.id IS UNIQUE;
CREATE INDEX touched_revision IF NOT EXISTS FOR (n:Touched) ON (n.revision);
CREATE CONSTRAINT former_key IF NOT EXISTS FOR (n:Former) REQUIRE n.key IS UNIQUE;
CREATE INDEX former_id IF NOT EXISTS FOR (n:Former) ON (n.id);
CREATE INDEX former_until IF NOT EXISTS FOR (n:Former) ON (n.until);
CREATE CONSTRAINT scenario_name IF NOT EXISTS FOR (n:Scenario) REQUIRE n.name IS UNIQUE;
DROP CONSTRAINT changeset_number IF EXISTS;
DROP CONSTRAINT revision_id IF EXISTS;
