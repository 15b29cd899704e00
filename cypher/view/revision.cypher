// The number of the last changeset: 0 where nothing was ever written.
// No parameters. Returns revision (number).
MATCH (v:Revision)
RETURN coalesce(max(v.number), 0) AS revision
