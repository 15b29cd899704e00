// Removes a changeset that changed nothing.
// $revision: its number. Returns nothing.
MATCH (c:Changeset {revision: $revision})
DELETE c
