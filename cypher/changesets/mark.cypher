// The mark of a changeset.
// $revision: its number. Returns mark (text).
MATCH (c:Changeset {revision: $revision})
RETURN c.mark AS mark
