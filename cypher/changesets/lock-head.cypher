// Takes the turn at the head: whoever else wants it waits until this transaction ends. To be run before anything is read.
// $id: always 'head'. Returns what `head` returns; null for what was never set.
MERGE (h:Head {id: $id})
SET h.locked = true
RETURN h.format AS format, h.committed AS committed, h.last AS last, h.undone AS undone, h.mark AS mark,
  h.writer AS writer, h.named AS named, h.since AS since, h.heartbeat AS heartbeat
