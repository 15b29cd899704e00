// Writes down a changeset, or how far it has come.
// $revision: its number; $properties: kind, writtenBy, writtenAt, summary, state, created, replaced, retired: some of them.
// Returns nothing.
MERGE (c:Changeset {revision: $revision})
SET c += $properties
