// A page of what a viewer may not see, by its names: what the free text of a saved scenario is compared with.
// $clearance: the sensitivities that the viewer may see; $after: the last id of the page before, '' for the first;
// $limit: the size of a page. Returns id, labels (list of text), name, aliases (list of text).
MATCH (n:Entity)
WHERE n.id > $after AND (n.sensitivity IS NULL OR NOT n.sensitivity IN $clearance)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases
ORDER BY id
LIMIT $limit
