import { conflictingPost } from './conflictingPost.ts';
import { dead } from './dead.ts';
import { facilitation } from './facilitation.ts';
import { facilitationElsewhere } from './facilitationElsewhere.ts';
import { historyWithBoth } from './historyWithBoth.ts';
import { languages } from './languages.ts';
import { oneSided } from './oneSided.ts';
import { reach } from './reach.ts';
import type { ReasonRule } from './reason.ts';
import { standing } from './standing.ts';
import { thinEvidence } from './thinEvidence.ts';

/** Every rule, in the order in which reasons that count alike are told. A new one: a file beside these, and a line here. */
export const rules: readonly ReasonRule[] = [
  historyWithBoth,
  oneSided,
  facilitation,
  facilitationElsewhere,
  standing,
  languages,
  reach,
  conflictingPost,
  dead,
  thinEvidence,
];
