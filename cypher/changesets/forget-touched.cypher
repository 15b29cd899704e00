// Removes the note of what one batch of a changeset touched.
// $id: of the note. Returns nothing.
MATCH (t:Touched {id: $id})
DELETE t
