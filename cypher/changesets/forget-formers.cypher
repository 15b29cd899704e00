// Removes the former states that one changeset wrote down of these records.
// $until: its revision; $ids: ids of the records. Returns nothing.
UNWIND $ids AS wanted
MATCH (f:Former {id: wanted})
WHERE f.until = $until
DELETE f
