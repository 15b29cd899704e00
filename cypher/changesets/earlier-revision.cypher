// The revision of a store that was written before records had revisions of their own.
// No parameters. Returns revision (number), mark (text); no row for a store of the present format.
MATCH (v:Revision)
RETURN coalesce(v.number, 0) AS revision, coalesce(v.mark, '') AS mark
