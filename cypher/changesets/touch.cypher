// Notes which records a batch of a changeset wrote or took out, so that they are found without a scan.
// $rows: [{id, revision, sort ('entity' or 'relationship'), ids (list of text), ends (of each the entity that it leads away
// from; its own id for an entity)}]. Returns nothing.
UNWIND $rows AS row
CREATE (t:Touched)
SET t = row
