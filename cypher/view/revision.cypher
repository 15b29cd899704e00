// The number of the last changeset, 0 where nothing was ever written, and its mark: another store of the same number has
// another.
// No parameters. Returns revision (number), mark (text: '' where the changeset was written before there were marks).
MATCH (v:Revision)
RETURN coalesce(max(v.number), 0) AS revision, coalesce(max(v.mark), '') AS mark
