// A page of the ids of all entities.
// $clearance: the sensitivities that the importer may see, all of them; $after: the last id of the page before, '' for
// the first; $limit: the size of a page. Returns id.
MATCH (n:Entity)
WHERE n.id > $after AND n.sensitivity IN $clearance
RETURN n.id AS id
ORDER BY id
LIMIT $limit
