const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

const focusablesIn = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(focusable)].filter((each) => each.getClientRects().length > 0);

/** Where an element stands: in each part around it, how many others come before it. */
const placesOf = (element: Element): readonly (readonly [Element, number])[] => {
  const places: (readonly [Element, number])[] = [];
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    places.push([part, focusablesIn(part).findIndex((each) => each === element)]);
  }
  return places;
};

/** Gives the focus to what stands in the place of something that is no longer there, or to the last before it. */
const focusInstead = (places: ReturnType<typeof placesOf>): void => {
  for (const [part, place] of places) {
    const left = part.isConnected ? focusablesIn(part) : [];
    if (left.length === 0) continue;
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus();
    return;
  }
};

/**
 * Follows presses by the keyboard: a button that is gone once it was pressed, such as a filter that was taken away, leaves the
 * focus where it stood, and not at the beginning of the page. Answers with the way to end it.
 */
export const keepFocus = (page: Document): (() => void) => {
  const follow = ({ target, detail }: MouseEvent): void => {
    if (detail > 0 || !(target instanceof Element)) return;
    const places = placesOf(target);
    const check = (): void => {
      if (!target.isConnected && (page.activeElement === null || page.activeElement === page.body))
        focusInstead(places);
    };
    // Whoever drew it away may give the focus to something better, once that is drawn.
    requestAnimationFrame(() => requestAnimationFrame(check));
  };
  page.addEventListener('click', follow, true);
  return () => page.removeEventListener('click', follow, true);
};
