// The former states of one record, the earliest first.
// $id: of the record; $clearance: the sensitivities that the asker may see. Returns id, sort, type, source, target (text),
// properties (JSON), revision, until (numbers).
MATCH (f:Former {id: $id})
WHERE f.sensitivity IN $clearance
RETURN f.id AS id, f.sort AS sort, f.type AS type, f.source AS source, f.target AS target, f.properties AS properties,
  f.revision AS revision, f.until AS until
ORDER BY until
