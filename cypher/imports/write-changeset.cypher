// Records that something was written, and moves the revision on to its number.
// $id: always 'revision'; $number, $mark (text that no other changeset has), $recordedAt, $recordedBy, $summary: of the
// changeset. Returns nothing.
MATCH (v:Revision {id: $id})
SET v.number = $number
SET v.mark = $mark
CREATE (c:Changeset {number: $number, recordedAt: $recordedAt, recordedBy: $recordedBy, summary: $summary})
