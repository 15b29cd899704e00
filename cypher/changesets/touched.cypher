// What the changesets after one revision touched, in the order in which it was written.
// $after: a revision; $upto: the last revision that counts. Returns id (text), revision (number), sort (text), ids, ends (lists
// of text).
MATCH (t:Touched)
WHERE t.revision > $after AND t.revision <= $upto
RETURN t.id AS id, t.revision AS revision, t.sort AS sort, t.ids AS ids, t.ends AS ends
ORDER BY id
