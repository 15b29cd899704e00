/**
 * In these capacities people take part for a side. A mediator, facilitator, host, observer, interpreter or adviser is of no
 * side by that, whatever institution is recorded for it.
 */
const capacitiesOfSides: readonly string[] = ['official', 'personal', 'former-official'];

/** Whether who takes part in this capacity takes part for a side; where none is recorded, the side that is named counts. */
export const isForSide = (capacity: string): boolean => capacity === '' || capacitiesOfSides.includes(capacity);
