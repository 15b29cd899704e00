// Gives the changesets of an earlier version the properties of the present one.
// No parameters. Returns nothing.
MATCH (c:Changeset)
WHERE c.revision IS NULL
SET c.revision = c.number
SET c.kind = 'import'
SET c.state = 'committed'
SET c.writtenBy = c.recordedBy
SET c.writtenAt = c.recordedAt
REMOVE c.number
REMOVE c.recordedBy
REMOVE c.recordedAt
