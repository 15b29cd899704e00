import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '../../client/picture/lanes/layoutLanes.ts';
import { showWhole } from '../../client/picture/lanes/viewport.ts';
import { fitShown } from '../../client/picture/network/fitShown.ts';
import { zoomLimits } from '../../client/picture/zoomLimits.ts';
import { SliceBuilder } from './lanes/builders.ts';

/** A canvas without a page, of this size. */
const canvas = (width = 1, height = 1): Core => {
  const cy = cytoscape({ headless: true, styleEnabled: true, ...zoomLimits });
  cy.width = () => width;
  cy.height = () => height;
  return cy;
};

/** Synthetic: one process that met every fortnight, with two people who never missed. */
const shuttle = (meetings: number) => {
  const builder = new SliceBuilder();
  const process = builder.add('PROCESS', 'shuttle', { lane: 'I' });
  const calls = Array.from({ length: meetings }, (_, round) =>
    builder.meeting(`call-${round}`, 'I', 7305 + 14 * round, process),
  );
  for (const side of ['a', 'b']) builder.attend(builder.add('PERSON', `of ${side}`), side, ...calls);
  return builder.slice();
};

describe('a picture larger than the library lets one see', () => {
  it.each([40, 400, 1500])('of %i meetings of one process lies in its space from the first to the last', (meetings) => {
    const space = { width: 742, height: 545 };
    const layout = layoutLanes(shuttle(meetings), { ...space, blend: 0.5, unfolded: new Set() });
    const cy = canvas();
    showWhole(cy, layout, space);
    const places = layout.stations.map(({ x }) => x * cy.zoom() + cy.pan().x);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(space.width);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(space.width / 2);
    const [band] = layout.bands;
    expect(band!.bar.height * cy.zoom()).toBeGreaterThan(2);
  });

  it('is gone to as it was asked for, whatever its size', () => {
    const layout = layoutLanes(shuttle(3), { width: 700, height: 500, blend: 0.5, unfolded: new Set() });
    const length = fc.integer({ min: 200, max: 10_000_000 });
    fc.assert(
      fc.property(length, length, (width, height) => {
        const cy = canvas();
        const asked = showWhole(cy, { ...layout, width, height }, { width: 742, height: 545 });
        expect({ zoom: cy.zoom(), ...cy.pan() }).toEqual(asked);
      }),
    );
  });

  it('is seen whole as a network too', () => {
    const space = { width: 390, height: 300 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), (far) => {
        const cy = canvas(space.width, space.height);
        cy.add([
          { data: { id: 'a' }, position: { x: -far, y: 0 } },
          { data: { id: 'b' }, position: { x: far, y: far } },
        ]);
        fitShown(cy);
        for (const node of cy.nodes()) {
          const { x, y } = node.renderedPosition();
          expect(x >= 0 && x <= space.width && y >= 0 && y <= space.height).toBe(true);
        }
      }),
    );
  });
});
