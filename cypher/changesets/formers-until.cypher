// The former states that one changeset replaced, of these records.
// $until: its revision; $ids: ids of the records. Returns id, sort, type, source, target (text), properties (JSON),
// revision, until (numbers).
UNWIND $ids AS wanted
MATCH (f:Former {id: wanted})
WHERE f.until = $until
RETURN f.id AS id, f.sort AS sort, f.type AS type, f.source AS source, f.target AS target, f.properties AS properties,
  f.revision AS revision, f.until AS until
