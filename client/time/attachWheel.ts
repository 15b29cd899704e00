import type { ScaleLinear } from 'd3-scale';

/** Lets the wheel zoom an axis around the pointer, and move it sideways; gives back what undoes it. */
export const attachWheel = (
  chart: SVGSVGElement,
  scale: ScaleLinear<number, number>,
  onZoom: (factor: number, around: number) => void,
  onPan: (days: number) => void,
): (() => void) => {
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const left = chart.getBoundingClientRect().left;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) onPan(scale.invert(event.deltaX) - scale.invert(0));
    else onZoom(Math.exp(event.deltaY / 400), scale.invert(event.clientX - left));
  };
  // React's own wheel listener is passive and could not keep the page from scrolling.
  chart.addEventListener('wheel', turn, { passive: false });
  return () => chart.removeEventListener('wheel', turn);
};
