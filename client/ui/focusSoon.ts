/** Gives the focus to the element of an id once what is being drawn now stands. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
