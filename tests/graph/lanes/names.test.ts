import { describe, expect, it } from 'vitest';
import { overlaps, placeLabels, type Box, type PlacedLabel } from '../../../client/picture/labels.ts';
import { pointsAlong, threadCrowding } from '../../../client/picture/lanes/crowding.ts';
import { labelCandidates, labelObstructions } from '../../../client/picture/lanes/labelCandidates.ts';
import { onScreen } from '../../../client/picture/lanes/labelView.ts';
import { layoutLanes } from '../../../client/picture/lanes/layoutLanes.ts';
import type { LanesLayout, Point } from '../../../client/picture/lanes/types.ts';
import { axisHeight, fittedViewport, gutterWidth } from '../../../client/picture/lanes/viewport.ts';
import { readSlice } from '../../../client/picture/readSlice.ts';
import type { Slice } from '../../../client/picture/slice.ts';
import { curatedServer } from '../../support/curatedServer.ts';

const [width, height] = [1060, 665];
const view: Box = { left: gutterWidth(width), top: 2, right: width - 2, bottom: height - axisHeight };

/** A picture as it opens, and the names in it. */
interface Named {
  readonly layout: LanesLayout;
  readonly placed: readonly PlacedLabel[];
  readonly obstructions: ReturnType<typeof labelObstructions>;
  /** The points of every thread on the screen. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
}

const nameAll = (slice: Slice): Named => {
  const layout = layoutLanes(slice, { width, height: height - axisHeight, blend: 0.5, unfolded: new Set() });
  const viewport = fittedViewport(layout, width, height);
  const obstructions = labelObstructions(layout, viewport);
  const candidates = labelCandidates(layout, {
    viewport,
    far: false,
    gutter: view.left,
    seen: view,
    colorOf: () => '#000000',
  });
  const crowding = threadCrowding(layout.threads, viewport, view);
  const points = new Map(
    layout.threads.map(({ id, segments, once, first, rightward }) => [
      id,
      // What is seen once has a short line; its row is kept free for it.
      once
        ? [16, 8, 0, -8, -16, -24, -32, -40, -48, -56, -64].map((by) =>
            onScreen(viewport, { x: first.x + (rightward ? by : -by), y: first.y }),
          )
        : segments.flatMap((segment) =>
            pointsAlong(segment, 4 / viewport.zoom).map((point) => onScreen(viewport, point)),
          ),
    ]),
  );
  return { layout, placed: placeLabels(candidates, view, obstructions, () => false, crowding), obstructions, points };
};

/** The first place along a thread where its name would cover nothing: no label, station, document, nor any line. */
const roomFor = (id: string, { placed, obstructions, points, layout }: Named): Box | null => {
  const label = layout.threads.find((thread) => thread.id === id)!.node.label;
  // As wide as any system font draws it.
  const wide = label.length * 8.5 + 12;
  const isFree = (box: Box): boolean =>
    box.left >= view.left &&
    box.right <= view.right &&
    box.top >= view.top &&
    box.bottom <= view.bottom &&
    ![...placed.map((each) => each.box), ...obstructions].some((each) => overlaps(each, box)) &&
    ![...points.values()].some((line) =>
      line.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
    );
  const line = points.get(id)!;
  for (const [place, { x, y }] of line.entries()) {
    const level = line.slice(place).findIndex((point) => Math.abs(point.y - y) > 1);
    const end = line.at(level === -1 ? -1 : place + level - 1)!;
    if (end.x - x < wide) continue;
    for (const top of [y - 15, y + 3]) {
      const box = { left: x, top, right: x + wide, bottom: top + 12 };
      if (isFree(box)) return box;
    }
  }
  return null;
};

const nameOf = ({ candidate }: PlacedLabel): string => candidate.id;

describe('the names of the curated data', () => {
  const server = curatedServer();
  const around = async (id?: string): Promise<Slice> => {
    const focus = id === undefined ? null : [id];
    const { data, errors } = await server.ask(
      'query ($focus: [ID!]) { slice(focus: $focus, limit: 10000) { columns } }',
      {
        focus,
      },
    );
    if (errors) throw new Error(errors[0]?.message);
    return readSlice(data.slice.columns);
  };

  it('stand around any process wherever a line leaves them room, and never on each other', async () => {
    const processes = (await around()).nodes.filter(({ kind }) => kind === 'PROCESS');
    expect(processes.length).toBeGreaterThan(120);
    const faults: string[] = [];
    let [threads, named] = [0, 0];
    for (const { id } of processes) {
      const picture = nameAll(await around(id));
      const names = new Set(picture.placed.map(nameOf));
      if (names.size !== picture.placed.length) faults.push(`${id}: a name twice`);
      for (const [place, one] of picture.placed.entries())
        for (const other of picture.placed.slice(place + 1))
          if (overlaps(one.box, other.box)) faults.push(`${id}: ${nameOf(one)} on ${nameOf(other)}`);
      for (const thread of picture.layout.threads) {
        threads += 1;
        if (names.has(`thread:${thread.id}`)) named += 1;
        else if (roomFor(thread.id, picture) !== null) faults.push(`${id}: no name for ${thread.node.label}`);
      }
    }
    expect(faults).toEqual([]);
    // It was 60 of 100 while names stood at the start of a line only.
    expect(named / threads).toBeGreaterThan(0.88);
  }, 120_000);

  it.each([
    ['stanford-dprk-visits', ['siegfried-hecker', 'john-w-lewis', 'jack-pritchard']],
    ['qatar', ['hanif-atmar']],
    ['balusa-group', ['shaharyar-khan', 'toufiq-siddiqi']],
  ])('are there for those who went through %s', async (id, people) => {
    const names = nameAll(await around(id)).placed.map(nameOf);
    expect(people.filter((person) => !names.includes(`thread:${person}`))).toEqual([]);
  });
});
