// The number of the last changeset: 0 where nothing was ever written.
// No parameters. Returns revision (number).
MATCH (c:Changeset)
RETURN coalesce(max(c.number), 0) AS revision
