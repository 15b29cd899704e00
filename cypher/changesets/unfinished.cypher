// The changesets that were begun and not ended.
// No parameters. Returns revision (number), summary, writtenAt (text).
MATCH (c:Changeset)
WHERE c.state = 'writing'
RETURN c.revision AS revision, c.summary AS summary, c.writtenAt AS writtenAt
ORDER BY revision
