// Removes a scenario.
// $name. Returns name, of what was removed: no row where there is none of this name.
MATCH (s:Scenario {name: $name})
WITH s, s.name AS name
DELETE s
RETURN name
