import { onOrIn } from '../../domain/onOrIn.ts';
import type { Span } from '../../domain/spans.ts';
import { worded, type Wording } from '../../domain/wording.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { datesOfEntity, getSpan } from '../../view/spansOfRecords.ts';

const isBefore = (one: Span, other: Span): boolean =>
  one.end !== null && other.start !== null && one.end <= other.start;

/** Why a person did not live at any time of a span, under every reading of the dates: `died on 1995-11-04, before`; else null. */
export const whyNotAlive = (view: NetworkView, person: number, span: Span): Wording | null => {
  const life = getSpan(view.network.nodeSpans, person);
  const { from: born, to: died } = datesOfEntity(view.entities[person]!);
  if (isBefore(life, span)) return worded('died-before')`died ${onOrIn(died)}, before`;
  return isBefore(span, life) ? worded('born-after')`was born ${onOrIn(born)}, after` : null;
};

/** Whether, under every reading of the dates, one of two people died before the other was born. */
export const neverLivedTogether = ({ network }: NetworkView, one: number, other: number): boolean => {
  const lives = [getSpan(network.nodeSpans, one), getSpan(network.nodeSpans, other)] as const;
  return isBefore(lives[0], lives[1]) || isBefore(lives[1], lives[0]);
};
