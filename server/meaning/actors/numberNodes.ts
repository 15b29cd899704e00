/** Numbers the nodes that occur, in ascending order, and says the number of each; -1 for the others. */
export const numberNodes = (nodeCount: number, ...occurring: readonly ArrayLike<number>[]) => {
  const numberOf = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  for (const nodes of occurring) {
    for (let place = 0; place < nodes.length; place += 1) {
      const node = nodes[place]!;
      if (node < 0 || numberOf[node] === 0) continue;
      numberOf[node] = 0;
      count += 1;
    }
  }
  const nodes = new Int32Array(count);
  let next = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    if (numberOf[node]! < 0) continue;
    nodes[next] = node;
    numberOf[node] = next++;
  }
  return { nodes, numberOf };
};
