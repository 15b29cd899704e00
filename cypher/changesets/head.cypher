// What is committed, and who is writing.
// No parameters. Returns format, committed, last, undone (numbers), mark, writer, named (text), since, heartbeat (numbers:
// milliseconds); no row for a store to which nothing was ever written.
MATCH (h:Head)
RETURN h.format AS format, h.committed AS committed, h.last AS last, h.undone AS undone, h.mark AS mark,
  h.writer AS writer, h.named AS named, h.since AS since, h.heartbeat AS heartbeat
