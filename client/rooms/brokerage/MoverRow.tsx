import type { BrokerChangesQuery, BrokerMeasure } from '../../api/types.generated.ts';
import { writeRank, writeValue } from '../../projection/measureWords.ts';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';

/** Someone whose place changed: the place before and now, with the value beside it. */
export const MoverRow = ({
  mover: { person, before, after, valueBefore, valueAfter },
  measure,
}: {
  readonly mover: BrokerChangesQuery['brokerChanges']['rose']['nodes'][number];
  readonly measure: BrokerMeasure;
}) => {
  const step = useView((state) => state.step);
  const place = (rank: number | null, value: number | null) => (
    <td>
      {rank === null ? (
        <span className={tone.muted}>not tied</span>
      ) : (
        <>
          {writeRank(rank)} <span className={tone.muted}>{writeValue(measure, value)}</span>
        </>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={buttons.link}
          dir="auto"
          // Who is no longer tied is no broker here: there is only the record.
          onClick={() => step(after === null ? { selection: person.id } : { broker: person.id })}
        >
          {person.name}
        </button>
      </th>
      {place(before, valueBefore)}
      {place(after, valueAfter)}
    </tr>
  );
};
