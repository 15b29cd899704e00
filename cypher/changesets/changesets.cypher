// A page of the changesets, the latest first.
// $before: only those of a lower revision; $limit: the size of a page. Returns revision (number), properties (map).
MATCH (c:Changeset)
WHERE c.revision < $before
RETURN c.revision AS revision, c.kind AS kind, c.state AS state, c.writtenBy AS writtenBy, c.writtenAt AS writtenAt,
  c.summary AS summary, c.created AS created, c.replaced AS replaced, c.retired AS retired
ORDER BY revision DESC
LIMIT $limit
