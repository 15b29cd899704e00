import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** What is to be arranged; rows of `x`, `y`, `radius` and `pinned` are nodes, rows of `source` and `target` are links. */
export interface ForceInput {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** 1 where a node keeps its place. */
  readonly pinned: Uint8Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Places of the nodes, in the order in which they were given. */
export interface ForceOutput {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Body {
  index: number;
  x: number;
  y: number;
  radius: number;
  fx?: number;
  fy?: number;
}

const ticksFor = (nodes: number): number => (nodes > 1000 ? 130 : nodes > 400 ? 200 : 300);

/** A handful of nodes may take more room than a thousand. */
const roomFor = (nodes: number): number => (nodes < 120 ? 2 : nodes < 400 ? 1.4 : 1);

/** Arranges nodes by forces, the same way each time: linked ones draw near, all push apart, pinned ones stay. */
export const forceLayout = (input: ForceInput): ForceOutput => {
  const bodies = Array.from(input.x, (x, index): Body => {
    const y = input.y[index] ?? 0;
    const body: Body = { index, x, y, radius: input.radius[index] ?? 6 };
    return input.pinned[index] === 1 ? { ...body, fx: x, fy: y } : body;
  });
  const links = Array.from(input.source, (source, row) => ({ source, target: input.target[row] ?? source }));
  const room = roomFor(bodies.length);
  // d3-force draws its few random numbers from a fixed sequence, so that the same input gives the same picture.
  const ticks = ticksFor(bodies.length);
  forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body, { source: number | Body; target: number | Body }>(links)
        .distance(46 * room)
        .iterations(1),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-140 * room * room)
        .distanceMax(900)
        .theta(1.1),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 3),
    )
    .force('x', forceX<Body>().strength(0.045))
    .force('y', forceY<Body>().strength(0.065))
    .stop()
    .tick(ticks);
  return { x: Float64Array.from(bodies, ({ x }) => x), y: Float64Array.from(bodies, ({ y }) => y) };
};
