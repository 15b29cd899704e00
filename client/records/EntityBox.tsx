import { useEffect, useState, type ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { useQuery } from 'urql';
import { SearchDocument, type Kind } from '../api/operations.generated.ts';
import { useDelayed } from '../ui/useDelayed.ts';
import { SearchOption, type SearchMatch } from './SearchOption.tsx';
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
}) => {
  const keeps = chosenName !== undefined;
  const [text, setText] = useState(chosenName ?? '');
  useEffect(() => setText(chosenName ?? ''), [chosenName]);
  const typed = text.trim();
  const asked = useDelayed(typed).slice(0, 200);
  const idle = asked === '' || typed === '' || typed === chosenName;
  const variables = kinds === undefined ? { text: asked } : { text: asked, kinds: [...kinds] };
  const [answer] = useQuery({ query: SearchDocument, variables, pause: idle });
  const results = idle ? [] : (answer.data?.search ?? []);
  const leave = (): void => {
    if (typed === '' && chosenName) onChoose(null);
    setText(typed === '' ? '' : (chosenName ?? ''));
  };

  return (
    <ComboBox
      className={styles.search!}
      items={results.map((result) => ({ ...result, id: result.entity.id }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        const name = results.find(({ entity }) => entity.id === key)?.entity.name ?? '';
        setText(keeps ? name : '');
        onChoose(String(key));
      }}
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
      <Popover className={styles.popover!} placement="bottom start">
        <ListBox
          className={styles.list!}
          renderEmptyState={() => (
            <p className={styles.empty}>
              {answer.error
                ? 'The search cannot be reached.'
                : answer.fetching || asked !== typed
                  ? 'Searching…'
                  : `Nothing found for “${asked}”.`}
            </p>
          )}
        >
          {(match: SearchMatch & { id: string }) => <SearchOption match={match} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
