import { useCallback, useMemo, useRef } from 'react';
import { BrokerColumnsDocument } from './operations.generated.ts';
import type { BrokerColumnsQuery, ProjectionInput } from '../../api/types.generated.ts';
import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import { actorSizes } from '../../picture/actors/actorSizes.ts';
import { lookPeople, type GroupColors } from '../../picture/actors/groupColors.ts';
import { readActors } from '../../picture/actors/readActors.ts';
import { tieWidths } from '../../picture/actors/tieWidths.ts';
import { noLayer, type Layer } from '../../picture/layer.ts';
import { needsConflict } from '../../projection/needsConflict.ts';
import { useProjectionInput } from '../../projection/useProjectionInput.ts';
import { writeWording } from '../../records/writeWording.ts';
import type { Page } from '../../room.tsx';
import { useMoment } from '../../state/moment.ts';
import { useView } from '../../state/useView.ts';
import { useLongWork, type LongWork } from '../../api/useLongWork.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { brokerLight } from './brokerLight.ts';
import { toVariables, windowUntil, type BrokersQuestion } from './brokersQuestion.ts';
import { columnOf } from './columnOf.ts';
import { isLowStrong } from '../../projection/measureWords.ts';
import { useBrokerDetails, type BrokerDetailsState } from './useBrokerDetails.ts';
import { useScale } from './useScale.ts';
import { useGroupColors } from './useGroupColors.ts';

/** What the room of brokers knows, and what it wants of the picture. */
export interface BrokersState {
  /** What is asked; null until it is known what the focus is. */
  readonly question: BrokersQuestion | null;
  /** Whether it has first to be said of which conflict. */
  readonly asksConflict: boolean;
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
  /** Values of the whole window on whose scale people are drawn while time plays. */
  readonly scale: readonly (number | null)[];
  readonly layer: Layer;
}

const scopeOf = (input: ProjectionInput | null): string =>
  JSON.stringify([input?.conflicts, input?.processes, input?.tracks, input?.lens, input?.confidences]);

/** What the brokers lay over the picture: people by their measure in Network, the opened one's thread in Lanes. */
const useBrokersLayer = (
  actors: ActorPicture | null,
  answer: BrokersAnswer | null,
  broker: string | null,
  details: BrokerDetailsState,
  loading: boolean,
): Layer => {
  const step = useView((state) => state.step);
  const told = answer?.projection.wording ?? null;
  const connects = details.broker?.connects ?? null;
  const light = useCallback<Layer['light']>(
    ({ projection, slice }) => {
      if (projection !== 'lanes' || broker === null || connects === null) return { highlighted: null, second: null };
      const meetings = new Set(connects.flatMap((connection) => connection.meetings.map(({ id }) => id)));
      return { highlighted: brokerLight(broker, meetings, slice), second: null };
    },
    [broker, connects],
  );
  // Among brokers a click asks why someone is one; from there the record is a click away.
  const choose = useCallback((id: string | null) => step({ broker: id, selection: null }), [step]);
  return useMemo(
    () => ({
      ...noLayer,
      light,
      actors,
      choice: { chosen: broker, choose },
      sentence: told === null ? null : () => writeWording(told),
      loading,
      decides: ['network'],
    }),
    [light, actors, broker, choose, told, loading],
  );
};

/** Asks what the view asks about brokers; during playback, until the moment that it has reached. */
export const useBrokers = ({ view, whole: slice, wholeIsLoading, sideLooks }: Page): BrokersState => {
  const { actorGrouping: grouping, measure: sort, broker } = view;
  const { moment } = useMoment();
  const known = useProjectionInput(view, slice, wholeIsLoading);
  const asksConflict = needsConflict(known, grouping);
  const input = asksConflict ? null : known;
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

  const groupColors = useGroupColors(answer, answered?.grouping ?? grouping, scopeOf(input), sideLooks);
  const drawn = useMemo(() => {
    if (answer === null) return null;
    const lanes = groupColors.byTrack ? answer.groups.map(({ key, label }) => ({ code: key, label })) : [];
    const { columns } = answer.projection;
    return { slice: readActors(columns, lanes, groupColors.byTrack), widths: tieWidths(columns) };
  }, [answer, groupColors.byTrack]);
  const measure = answered?.sort ?? sort;
  const scale = useScale(whole, answered, answer);
  const picture = useMemo((): ActorPicture | null => {
    if (answer === null || drawn === null) return null;
    const { columns } = answer;
    return {
      slice: drawn.slice,
      looks: {
        sizes: actorSizes(columns.id, columnOf(columns, measure), isLowStrong(measure), scale),
        widths: drawn.widths,
        colors: lookPeople(answer.projection.columns.people, groupColors.looks),
        added: new Set(),
        removed: new Set(),
      },
    };
  }, [answer, drawn, measure, groupColors, scale]);

  const details = useBrokerDetails(question, broker);
  const layer = useBrokersLayer(picture, answer, broker, details, work.loading);
  return useMemo(
    () => ({ question, asksConflict, whole, work, answer, answered, details, groupColors, scale, layer }),
    [question, asksConflict, whole, work, answer, answered, details, groupColors, scale, layer],
  );
};
