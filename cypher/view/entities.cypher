// A page of the entities that were written by a revision and that a viewer may see, by id.
// $clearance: the sensitivities that the viewer may see; $revision: the revision; $after: the last id of the page before, ''
// for the first; $limit: the size of a page. Returns id, labels (list of text), properties (map).
MATCH (n:Entity)
WHERE n.id > $after AND n.sensitivity IN $clearance AND coalesce(n.revision, 0) <= $revision
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
