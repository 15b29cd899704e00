import { useEffect, useState, type ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, Popover, Text } from 'react-aria-components';
import type { Kind } from '../api/types.generated.ts';
import { SearchOption, type SearchMatch } from './SearchOption.tsx';
import { useRecordSearch } from './useRecordSearch.ts';
import fields from '../ui/fields.module.css';
import styles from './EntityBox.module.css';
import tone from '../ui/tone.module.css';

/** A field that finds an entity by name, alias or summary. With `chosenName` it keeps the choice; without it is emptied. */
export const EntityBox = ({
  label,
  placeholder,
  icon,
  chosenName,
  onChoose,
  quietLabel = false,
  inputId,
  kinds,
  startText = '',
  note = null,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly icon?: ReactNode;
  /** The name of what is chosen, null where nothing is yet; left out for a field that keeps no choice. */
  readonly chosenName?: string | null;
  /** Null when a choice was emptied. */
  readonly onChoose: (id: string | null) => void;
  readonly quietLabel?: boolean;
  readonly inputId?: string;
  /** Only entities of these kinds; left out for all. Constant. */
  readonly kinds?: readonly Kind[];
  /** What was typed before the field was there. Constant. */
  readonly startText?: string;
  /** What is to be said of the choice, below the field. */
  readonly note?: string | null;
}) => {
  const keeps = chosenName !== undefined;
  const [text, setText] = useState(chosenName ?? '');
  useEffect(() => setText(chosenName ?? startText), [chosenName, startText]);
  const typed = text.trim();
  const { results, emptySentence } = useRecordSearch(text, typed === chosenName, kinds);
  const leave = (): void => {
    if (typed === '' && chosenName) onChoose(null);
    setText(typed === '' ? '' : (chosenName ?? ''));
  };
  const choose = (id: string): void => {
    setText(keeps ? (results.find(({ entity }) => entity.id === id)?.entity.name ?? '') : '');
    onChoose(id);
  };
  return (
    <ComboBox
      className={styles.search!}
      items={results.map((result) => ({ ...result, id: result.entity.id }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      {...(keeps ? { allowsCustomValue: true, onBlur: leave } : {})}
      defaultFilter={() => true}
      allowsEmptyCollection={typed !== '' && typed !== chosenName}
      menuTrigger="input"
    >
      <Label className={quietLabel ? tone.visuallyHidden! : fields.label!}>{label}</Label>
      {icon}
      <Input
        className={fields.input!}
        placeholder={placeholder}
        dir="auto"
        {...(inputId === undefined ? {} : { id: inputId })}
      />
      {note !== null && (
        <Text slot="description" className={tone.muted}>
          {note}
        </Text>
      )}
      <Popover className={styles.popover!} placement="bottom start">
        <ListBox className={styles.list!} renderEmptyState={() => <p className={styles.empty}>{emptySentence}</p>}>
          {(match: SearchMatch & { id: string }) => <SearchOption match={match} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
