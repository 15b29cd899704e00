// A page of the former states, of entities or of relationships, that were present at a revision and that a viewer may see.
// $clearance: the sensitivities that the viewer may see; $sort: 'entity' or 'relationship'; $revision: the revision; $after: the
// last key of the page before, '' for the first; $limit: the size of a page. Returns key, id, sort, type, source, target
// (text), properties (JSON).
MATCH (f:Former)
WHERE f.until > $revision AND f.revision <= $revision AND f.sort = $sort AND f.key > $after AND f.sensitivity IN $clearance
RETURN f.key AS key, f.id AS id, f.sort AS sort, f.type AS type, f.source AS source, f.target AS target,
  f.properties AS properties
ORDER BY key
LIMIT $limit
