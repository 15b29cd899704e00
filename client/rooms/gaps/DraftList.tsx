import { useEffect, useState } from 'react';
import { Undo2 } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { Wording } from '../../records/Wording.tsx';
import type { WordingParts } from '../../api/wordingPart.ts';
import { writeWording } from '../../records/writeWording.ts';
import { readDate } from '../../dates/calendar.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { draftedMeetings, withDate, withoutChange } from './draftEditing.ts';
import { draftWords } from './draftWords.ts';
import styles from './DraftList.module.css';

/** The day of a meeting of the draft: it takes effect with Enter or on leaving. */
const DateField = ({
  name,
  date,
  onChange,
}: {
  readonly name: string;
  readonly date: string | null;
  readonly onChange: (date: string | null) => void;
}) => {
  const written = date ?? '';
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const commit = (): void => {
    const typed = text.trim();
    if (typed === written) return;
    if (typed === '') onChange(null);
    else if (readDate(typed) === null) setText(written);
    else onChange(typed);
  };
  return (
    <input
      className={styles.date}
      aria-label={`Date of ${name}`}
      title="A year, a month or a day: 1993, 1993-02, 1993-02-14"
      placeholder="no date"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
};

/** The changes of the draft in sentences, each of which can be undone. */
export const DraftList = ({ wordings }: { readonly wordings: readonly WordingParts[] | null }) => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  const own = new Set(draftedMeetings(draft));
  return (
    <ol className={styles.list} aria-label="Changes of the draft">
      {draft.map((change, place) => {
        const wording = wordings?.[place] ?? draftWords(change);
        return (
          <li key={JSON.stringify(change)}>
            <span dir="auto">
              <Wording of={wording} />
            </span>
            {change.kind === 'ADD_MEETING' && own.has(change.meeting ?? '') && (
              <DateField
                name="the new meeting"
                date={change.date}
                onChange={(date) => step({ draft: withDate(draft, place, date) })}
              />
            )}
            <IconButton
              label={`Undo: ${writeWording(wording)}`}
              icon={<Undo2 />}
              onPress={() => step({ draft: withoutChange(draft, place) })}
            />
          </li>
        );
      })}
    </ol>
  );
};
