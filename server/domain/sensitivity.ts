/** How far a record may be shown, the widest first. */
export const sensitivities = ['public', 'restricted', 'confidential'] as const;

/** How far a record may be shown. */
export type Sensitivity = (typeof sensitivities)[number];

/** The most sensitive level that a viewer may see. */
export type Clearance = Sensitivity;

/** The levels that a viewer of this clearance may see: what every read of the store is given as `$clearance`. */
export const visibleTo = (clearance: Clearance): Sensitivity[] =>
  sensitivities.slice(0, sensitivities.indexOf(clearance) + 1);
