// Every scenario that was saved, by name.
// No parameters. Returns name, changes (text: a list as JSON), savedAt (text: a moment).
MATCH (s:Scenario)
RETURN s.name AS name, s.changes AS changes, s.savedAt AS savedAt
ORDER BY name
