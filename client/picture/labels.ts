/**
 * Labels that never overlap: a greedy placement by priority, shared by both pictures. All lengths are screen pixels.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One place a label may take, as the shift of its top left corner from the anchor. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
  /** A line from anchor to label makes plain what it names. */
  readonly leader?: boolean;
  /** Where below the anchor the leader line begins. */
  readonly leaderFrom?: number;
}

export interface LabelCandidate {
  readonly id: string;
  readonly anchor: { readonly x: number; readonly y: number };
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly priority: number;
  readonly places: readonly LabelPlace[];
  readonly tone: string;
  /** Of what the label speaks: what a click on it selects. */
  readonly select: string;
  readonly color?: string;
  /** Ids of obstacles that this label may cover. */
  readonly mayCover?: readonly string[];
  /** Takes the first free place, even where a calmer one is to be had: for names that belong beside something. */
  readonly steady?: boolean;
  /** Kept in view by being pushed inside the viewport's left edge. */
  readonly sticky?: number;
}

export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly box: Box;
  readonly place: LabelPlace;
}

export interface Obstruction extends Box {
  readonly id: string;
}

/** True when two boxes share area. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function boxAt({ anchor, width, height, sticky }: LabelCandidate, { dx, dy, align }: LabelPlace, view: Box): Box {
  const shift = align === 'end' ? -width : align === 'middle' ? -width / 2 : 0;
  const free = anchor.x + dx + shift;
  const left = sticky === undefined ? free : Math.max(free, Math.min(view.left + 4, sticky - width));
  return { left, top: anchor.y + dy, right: left + width, bottom: anchor.y + dy + height };
}

function inside({ left, top, right, bottom }: Box, view: Box): boolean {
  return left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
}

/**
 * Places labels in order of priority, each at its calmest free place: `crowding` says how much runs through a box, such
 * as lines. Of candidates with one id the first that finds a place is placed. What finds no free place lies over an obstruction if `coverRather` says so, else is left to hovering.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  view: Box,
  obstructions: readonly Obstruction[] = [],
  coverRather: (candidate: LabelCandidate) => boolean = () => false,
  crowding: (box: Box) => number = () => 0,
): PlacedLabel[] {
  const seen = obstructions.filter((each) => overlaps(each, view));
  const sorted = [...candidates].sort(
    (one, other) => other.priority - one.priority || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
  const placed: PlacedLabel[] = [];
  const done = new Set<string>();
  for (const candidate of sorted) {
    if (done.has(candidate.id)) continue;
    let best: { label: PlacedLabel; cost: number } | null = null;
    let fallback: PlacedLabel | null = null;
    for (const [rank, place] of candidate.places.entries()) {
      const box = boxAt(candidate, place, view);
      if (!inside(box, view) || placed.some((other) => overlaps(box, other.box))) continue;
      const label = { candidate, box, place };
      if (seen.some((each) => candidate.mayCover?.includes(each.id) !== true && overlaps(box, each))) {
        fallback ??= label;
        continue;
      }
      const cost = rank * 0.8 + (place.leader ? 2 : 0) + (candidate.steady ? 0 : crowding(box));
      if (!best || cost < best.cost) best = { label, cost };
      if (best.cost <= rank * 0.8) break;
    }
    const chosen = best?.label ?? (coverRather(candidate) ? fallback : null);
    if (!chosen) continue;
    placed.push(chosen);
    done.add(candidate.id);
  }
  return placed;
}

/** About how wide a text is at a size in a humanist sans: good enough to keep labels apart without measuring. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    const narrow = "iljtfrI.,:;|!'()[] ".includes(letter);
    const wide = 'mwMW@—'.includes(letter);
    units += narrow ? 0.34 : wide ? 0.9 : letter >= 'A' && letter <= 'Z' ? 0.68 : 0.565;
  }
  return units * size;
}

/** Breaks a text into at most `most` lines of about `width` pixels; the last ends in an ellipsis where something is cut. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  const cut = lines.length > most;
  return kept.map((each, index) => {
    if (textWidth(each, size) <= width && !(cut && index === last)) return each;
    let short = each;
    while (short.length > 3 && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
    return short === each && !cut ? each : `${short.replace(/[\s,;:.-]+$/u, '')}…`;
  });
}
