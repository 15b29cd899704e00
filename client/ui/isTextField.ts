/** Whether text is typed into an element, so that keys, and the focus, are its own. */
export const isTextField = (element: Element | null): boolean =>
  element?.matches(
    'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable="true"]',
  ) ?? false;
