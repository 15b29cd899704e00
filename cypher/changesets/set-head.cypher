// Writes what is committed and who is writing.
// $id: always 'head'; $properties: some of what `head` returns. Returns nothing.
MATCH (h:Head {id: $id})
SET h += $properties
