import type { CDPSession } from 'playwright-core';

/** What one step costs the page's main thread, in milliseconds. */
export interface StepCost {
  /** JavaScript but for drawing: event handlers, React, classes and styles of the picture. */
  readonly script: number;
  /** Collecting garbage, nearly all of it what drawing left. */
  readonly garbage: number;
  /** JavaScript that draws on the canvas: all below a function called `render` of the drawing library. */
  readonly drawing: number;
}

const notScript = new Set(['(root)', '(program)', '(idle)']);

/** Profiles `steps` steps together, sampled ten times a millisecond, and answers with the cost of one. */
export const profileSteps = async (
  session: CDPSession,
  steps: number,
  takeStep: () => Promise<void>,
): Promise<StepCost> => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  for (let step = 0; step < steps; step += 1) await takeStep();
  const { profile } = await session.send('Profiler.stop');

  const parentOf = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nameOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const draws = (id: number | undefined): boolean =>
    id !== undefined && (/(^|\.)render$/.test(nameOf.get(id) ?? '') || draws(parentOf.get(id)));
  const cost = { script: 0, garbage: 0, drawing: 0 };
  for (const [sample, id] of (profile.samples ?? []).entries()) {
    const name = nameOf.get(id) ?? '';
    if (notScript.has(name)) continue;
    cost[name === '(garbage collector)' ? 'garbage' : draws(id) ? 'drawing' : 'script'] +=
      (profile.timeDeltas?.[sample] ?? 0) / 1000;
  }
  return { script: cost.script / steps, garbage: cost.garbage / steps, drawing: cost.drawing / steps };
};
