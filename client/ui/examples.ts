import type { ComponentType } from 'react';

/** The states of a part, by what each is called: what `Part.examples.tsx` beside `Part.tsx` holds, as shown at `/ui` in development. */
export type Examples = Readonly<Record<string, ComponentType>>;

/** Takes what a part in an example calls, and does nothing. */
export const nothing = (): void => {};
