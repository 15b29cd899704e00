// Removes the revision of an earlier version, once all is brought up to date.
// No parameters. Returns nothing.
MATCH (v:Revision)
DELETE v
