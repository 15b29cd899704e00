import type { ReactNode } from 'react';
import { ComboBox, Input, Label, Text } from 'react-aria-components';
import type { Kind } from '../api/types.generated.ts';
import { MatchList } from './MatchList.tsx';
import { useEntityText } from './useEntityText.ts';
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
  const field = useEntityText(chosenName, startText, kinds, onChoose);
  return (
    <ComboBox
      className={styles.search!}
      items={field.results.map((result) => ({ ...result, id: result.entity.id }))}
      inputValue={field.text}
      onInputChange={field.setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && field.choose(String(key))}
      {...(chosenName === undefined ? {} : { allowsCustomValue: true, onBlur: field.leave })}
      defaultFilter={() => true}
      allowsEmptyCollection={field.isAsking}
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
      <MatchList emptySentence={field.emptySentence} />
    </ComboBox>
  );
};
