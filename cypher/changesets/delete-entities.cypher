// Takes entities out of the graph. It fails for one that is still joined to another: nothing is lost unsaid.
// $ids: ids of the entities. Returns nothing.
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
DELETE n
