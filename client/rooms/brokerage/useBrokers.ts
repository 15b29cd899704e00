import { useMemo, useRef } from 'react';
import {
  BrokerColumnsDocument,
  type BrokerColumnsQuery,
  type ProjectionInput,
} from '../../api/operations.generated.ts';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import { actorSizes } from '../../picture/actors/actorSizes.ts';
import { colorPeople, type GroupColors } from '../../picture/actors/groupColors.ts';
import { readActors } from '../../picture/actors/readActors.ts';
import { tieWidths } from '../../picture/actors/tieWidths.ts';
import type { SideColors } from '../../picture/sideColors.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { useLongWork, type LongWork } from '../../api/useLongWork.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { brokerLight } from './brokerLight.ts';
import { toVariables, windowUntil, type BrokersQuestion } from './brokersQuestion.ts';
import { columnOf } from './columnOf.ts';
import { isLowStrong } from '../../projection/measureWords.ts';
import { useBrokerDetails, type BrokerDetailsState } from './useBrokerDetails.ts';
import { useGroupColors } from './useGroupColors.ts';

/** What the room of brokers knows, and what it wants of the picture. */
export interface BrokersState {
  /** What is asked; null while the room is closed. */
  readonly question: BrokersQuestion | null;
  /** The same for the whole window, wherever the playback has come. */
  readonly whole: BrokersQuestion | null;
  readonly work: LongWork<BrokerColumnsQuery>;
  /** While a new answer is worked out, the last one; null until the first. */
  readonly answer: BrokersAnswer | null;
  /** What the answer is the answer to. */
  readonly answered: BrokersQuestion | null;
  /** The broker who is opened. */
  readonly details: BrokerDetailsState;
  readonly groupColors: GroupColors;
  /** What the network draws instead of the slice; null where the room is closed or nothing is known. */
  readonly picture: ActorPicture | null;
  /** What the picture draws in a sentence; null where it does not draw people alone. */
  readonly sentence: string | null;
  /** Ids to stand out in Lanes; null where nothing does. */
  readonly highlighted: ReadonlySet<string> | null;
}

const scopeOf = (input: ProjectionInput | null): string =>
  JSON.stringify([input?.conflicts, input?.processes, input?.tracks, input?.lens, input?.confidences]);

/** Asks what the view asks about brokers, while their panel is open; during playback, until the moment that it has reached. */
export const useBrokers = (
  view: View,
  asked: ProjectionInput | null,
  moment: number | null,
  slice: Slice | null,
  sideColors: SideColors,
): BrokersState => {
  const { panel, projection, actorGrouping: grouping, measure: sort, broker } = view;
  const input = panel === 'brokers' ? asked : null;
  const whole = useMemo(() => (input === null ? null : { input, grouping, sort }), [input, grouping, sort]);
  const question = useMemo(() => {
    if (whole === null || moment === null) return whole;
    const window = { from: whole.input.window?.from ?? null, to: whole.input.window?.to ?? null };
    return { ...whole, input: { ...whole.input, window: windowUntil(window, moment) } };
  }, [whole, moment]);

  const variables = useMemo(() => (question === null ? null : toVariables(question)), [question]);
  const work = useLongWork(BrokerColumnsDocument, variables);
  const answer = work.data?.brokers ?? null;
  const answeredQuestion = useRef<BrokersQuestion | null>(null);
  if (!work.loading && !work.cancelled && work.error === null) answeredQuestion.current = question;
  const answered = answer === null ? null : answeredQuestion.current;

  const groupColors = useGroupColors(answer, answered?.grouping ?? grouping, scopeOf(input), sideColors);
  const drawn = useMemo(() => {
    if (answer === null) return null;
    const lanes = groupColors.byTrack ? answer.groups.map(({ key, label }) => ({ code: key, label })) : [];
    const { columns } = answer.projection;
    return { slice: readActors(columns, lanes, groupColors.byTrack), widths: tieWidths(columns) };
  }, [answer, groupColors.byTrack]);
  const measure = answered?.sort ?? sort;
  const picture = useMemo((): ActorPicture | null => {
    if (answer === null || drawn === null) return null;
    const { columns } = answer;
    return {
      slice: drawn.slice,
      looks: {
        sizes: actorSizes(columns.id, columnOf(columns, measure), isLowStrong(measure)),
        widths: drawn.widths,
        colors: colorPeople(answer.projection.columns.people, groupColors.hues),
        added: new Set(),
        removed: new Set(),
      },
    };
  }, [answer, drawn, measure, groupColors]);

  const details = useBrokerDetails(question, broker);
  const connects = details.broker?.connects ?? null;
  const highlighted = useMemo(() => {
    if (panel !== 'brokers' || projection !== 'lanes' || broker === null || connects === null || slice === null)
      return null;
    return brokerLight(broker, new Set(connects.flatMap(({ meetings }) => meetings.map(({ id }) => id))), slice);
  }, [panel, projection, broker, connects, slice]);

  const sentence = projection === 'network' && picture !== null ? (answer?.projection.sentence ?? null) : null;
  return useMemo(
    () => ({ question, whole, work, answer, answered, details, groupColors, picture, sentence, highlighted }),
    [question, whole, work, answer, answered, details, groupColors, picture, sentence, highlighted],
  );
};
