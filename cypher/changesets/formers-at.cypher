// The former states that were present at a revision, of these records.
// $revision: the revision; $ids: ids of the records. Returns id, sort, type, source, target (text), properties (JSON),
// revision, until (numbers).
UNWIND $ids AS wanted
MATCH (f:Former {id: wanted})
WHERE f.revision <= $revision AND f.until > $revision
RETURN f.id AS id, f.sort AS sort, f.type AS type, f.source AS source, f.target AS target, f.properties AS properties,
  f.revision AS revision, f.until AS until
