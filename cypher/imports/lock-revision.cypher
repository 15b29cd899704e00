// Takes the turn to write: whoever else writes waits until this transaction ends. To be run before anything is read.
// $id: always 'revision'. Returns revision (number): of the last changeset, 0 where there is none.
MERGE (v:Revision {id: $id})
SET v.locked = true
RETURN coalesce(v.number, 0) AS revision
