/** Keys that work while the focus is in one part of the page, and that the part itself hears. */
export const partKeys: readonly { readonly part: string; readonly keys: string; readonly does: string }[] = [
  { part: 'Network', keys: 'Arrow keys', does: 'move between neighbours' },
  { part: 'Network', keys: 'Enter', does: 'select what the cursor is on' },
  { part: 'Network', keys: 'Escape', does: 'select nothing' },
  { part: 'Time bar', keys: 'Arrow keys', does: 'move the end of the window that has the focus' },
  { part: 'Tables', keys: 'Arrow keys', does: 'go from row to row, and into one' },
  { part: 'Tables', keys: 'Enter', does: 'open the row' },
  { part: 'Paths found', keys: 'Arrow up and down', does: 'choose the path before or after' },
  { part: 'Heat map of gaps', keys: 'Arrow keys', does: 'go from pair to pair' },
  { part: 'Open room', keys: 'Escape', does: 'go back, or close the room' },
];
