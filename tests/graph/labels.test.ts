import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeLabels, textWidth, wrapText, type LabelCandidate } from '../../client/picture/labels.ts';

const view = { left: 0, top: 0, right: 400, bottom: 300 };

const never = (): boolean => false;

function candidate(id: string, x: number, y: number, priority = 1): LabelCandidate {
  return {
    id,
    anchor: { x, y },
    lines: [id],
    width: 60,
    height: 12,
    priority,
    places: [
      { dx: 5, dy: -6, align: 'start' },
      { dx: -5, dy: -6, align: 'end' },
      { dx: 0, dy: 14, align: 'middle', leader: true },
    ],
    tone: 'person',
    select: id,
  };
}

describe('placeLabels', () => {
  it('never lets labels overlap, leave the view or cover a station', () => {
    const spot = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 350 }),
      priority: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), fc.array(spot, { maxLength: 8 }), (spots, stations) => {
        const obstructions = stations.map(({ x, y }, index) => ({
          id: `s${index}`,
          left: x,
          right: x + 12,
          top: y,
          bottom: y + 60,
        }));
        const placed = placeLabels(
          spots.map(({ x, y, priority }, index) => candidate(`l${index}`, x, y, priority)),
          view,
          obstructions,
        );
        placed.forEach(({ box }, index) => {
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
          for (const other of placed.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const station of obstructions) expect(overlaps(box, station)).toBe(false);
        });
      }),
    );
  });

  it('places the more important first, and the other elsewhere', () => {
    const placed = placeLabels([candidate('minor', 100, 100, 1), candidate('major', 100, 100, 5)], view);
    expect(placed.map(({ candidate: { id }, place }) => [id, place.align])).toEqual([
      ['major', 'start'],
      ['minor', 'end'],
    ]);
  });

  it('prefers a calmer place, unless the label must stay beside what it names', () => {
    const crowding = ({ left }: { left: number }): number => (left > 100 ? 10 : 0);
    expect(placeLabels([candidate('name', 100, 100)], view, [], never, crowding)[0]?.place.align).toBe('end');
    const steady = { ...candidate('name', 100, 100), steady: true };
    expect(placeLabels([steady], view, [], never, crowding)[0]?.place.align).toBe('start');
  });
});

describe('a label that would rather cover than be missing', () => {
  it('lies over an obstruction only where no free place is left', () => {
    const wall = [{ id: 'wall', left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeLabels([candidate('name', 100, 100)], view, wall)).toEqual([]);
    expect(placeLabels([candidate('name', 100, 100)], view, wall, () => true)).toHaveLength(1);
  });
});

describe('text', () => {
  it('wraps within a width and marks what is cut', () => {
    const lines = wrapText('Secret initialling of the Declaration of Principles', 100, 11, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(104);
    expect(wrapText('Short', 100, 11, 2)).toEqual(['Short']);
  });
});
