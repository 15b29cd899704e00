/** The sizes that the layout works with, in pixels at zoom 1. */
export interface Metrics {
  /** Model pixels per screen pixel when the whole picture is fitted to its space. */
  readonly spread: number;
  readonly slotPitch: number;
  readonly stationWidth: number;
  readonly stationGap: number;
  /** More room before a station at which threads begin, for their names. */
  readonly nameGap: number;
  readonly documentSize: number;
  readonly documentStrip: number;
  /** Size of the count of folded people, under its station. */
  readonly countHeight: number;
  readonly barPitch: number;
  readonly barGap: number;
  /** Free height above and below the stations of a row, for labels. */
  readonly labelAbove: number;
  readonly labelBelow: number;
  readonly lanePadding: number;
  readonly rowGap: number;
  readonly emptyLane: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly processName: number;
  /** Room for the mark of a break of the axis, and for all that lies beyond it. */
  readonly breakGap: number;
  readonly breakRoom: number;
}

/** Sizes for a picture whose last station may have names to its right, with this many drawn threads, spread over `spread` times the space available. */
export function metricsFor(threads: number, spread: number, width: number, namesAtEnd = false): Metrics {
  const slotPitch = threads <= 34 ? 15 : threads <= 90 ? 12 : 9;
  const narrow = width < 640;
  return {
    spread,
    slotPitch,
    stationWidth: 12,
    stationGap: narrow ? 20 : 30,
    nameGap: !narrow && spread < 1.2 && threads <= 34 ? 84 : 0,
    documentSize: 14,
    documentStrip: 28,
    countHeight: 13 * Math.min(Math.max(spread, 1), 1.7),
    barPitch: Math.min(slotPitch, 12),
    barGap: 8,
    labelAbove: spread < 2.4 ? 30 : 16,
    labelBelow: spread < 2.4 ? 16 : 8,
    lanePadding: 14 * Math.min(spread, 3),
    rowGap: 6 * Math.min(spread, 2),
    emptyLane: 22 * Math.min(spread, 8),
    marginLeft: (narrow ? 88 : spread > 3.2 ? 124 : 176) * spread,
    marginRight: (narrow ? 34 : namesAtEnd ? 132 : 60) * spread,
    processName: narrow ? 90 : 150,
    breakGap: (narrow ? 18 : 28) * spread,
    breakRoom: (narrow ? 24 : 48) * spread,
  };
}
