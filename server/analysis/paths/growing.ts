/** Columns of integers that grow as rows are added. */
export interface GrowingColumns<Name extends string> {
  readonly columns: Record<Name, Int32Array>;
  count: number;
}

/** Columns of these names, empty. */
export const createGrowing = <Name extends string>(names: readonly Name[]): GrowingColumns<Name> => ({
  columns: Object.fromEntries(names.map((name) => [name, new Int32Array(1024)])) as Record<Name, Int32Array>,
  count: 0,
});

/** Adds a row of zeros and answers with its place; arrays taken from `columns` before may be stale after. */
export const addRow = <Name extends string>(growing: GrowingColumns<Name>): number => {
  const { columns } = growing;
  for (const name in columns) {
    if (growing.count < columns[name].length) break;
    const wider = new Int32Array(columns[name].length * 2);
    wider.set(columns[name]);
    columns[name] = wider;
  }
  return growing.count++;
};
