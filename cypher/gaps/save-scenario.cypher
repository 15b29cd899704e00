// Saves a scenario; one of the same name is replaced.
// $name; $changes: a list as JSON; $savedAt: a moment. Returns nothing.
MERGE (s:Scenario {name: $name})
SET s.changes = $changes
SET s.savedAt = $savedAt
