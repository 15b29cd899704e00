const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Prints the page, once its pictures are drawn in the colours of paper: while the browser prints they draw nothing more. */
export const printPage = async (): Promise<void> => {
  window.dispatchEvent(new Event('beforeprint'));
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  window.print();
  window.dispatchEvent(new Event('afterprint'));
};
