// Records that something was written, under the next number: the revision of the store moves on.
// $number, $recordedAt, $recordedBy, $summary. Returns nothing.
CREATE (c:Changeset {number: $number, recordedAt: $recordedAt, recordedBy: $recordedBy, summary: $summary})
