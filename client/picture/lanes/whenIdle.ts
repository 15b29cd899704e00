/** Does something when the page has nothing better to do; answers with what calls it off. */
export const whenIdle = (work: () => void): (() => void) => {
  // Not every browser knows idleness.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
};
