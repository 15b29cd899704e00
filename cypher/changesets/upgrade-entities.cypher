// Gives a page of the entities the revision of their store.
// $after: the last id of the page before, '' for the first; $limit: the size of a page; $revision: the revision; $clearance: the
// sensitivities that may be seen, all of them. Returns id.
MATCH (n:Entity)
WHERE n.id > $after AND n.sensitivity IN $clearance
WITH n
ORDER BY n.id
LIMIT $limit
SET n.revision = coalesce(n.revision, $revision)
RETURN n.id AS id
ORDER BY id
