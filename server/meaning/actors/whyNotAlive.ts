import type { Span } from '../../domain/spans.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { datesOfEntity, getSpan } from '../../view/spansOfRecords.ts';

const isBefore = (one: Span, other: Span): boolean =>
  one.end !== null && other.start !== null && one.end <= other.start;

/** A date as written with its preposition: `on 1995-11-04`, `in 1995`. */
const dated = (date: string): string => `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${date}`;

/** Why a person did not live at any time of a span, under every reading of the dates: `died on 1995-11-04, before`; else null. */
export const whyNotAlive = (view: NetworkView, person: number, span: Span): string | null => {
  const life = getSpan(view.network.nodeSpans, person);
  const { from: born, to: died } = datesOfEntity(view.entities[person]!);
  if (isBefore(life, span)) return `died ${dated(died)}, before`;
  return isBefore(span, life) ? `was born ${dated(born)}, after` : null;
};

/** Whether, under every reading of the dates, one of two people died before the other was born. */
export const neverLivedTogether = ({ network }: NetworkView, one: number, other: number): boolean => {
  const lives = [getSpan(network.nodeSpans, one), getSpan(network.nodeSpans, other)] as const;
  return isBefore(lives[0], lives[1]) || isBefore(lives[1], lives[0]);
};
