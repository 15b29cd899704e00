/** How well a claim is supported, the best first. */
export const confidences = ['documented', 'reported', 'inferred', 'disputed'] as const;

/** How well a claim is supported. */
export type Confidence = (typeof confidences)[number];
