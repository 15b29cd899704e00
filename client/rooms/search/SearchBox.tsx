import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Search } from 'lucide-react';
import { useQuery } from 'urql';
import { SearchDocument } from '../../api/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import { describeSpan } from '../../time/describeSpan.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { kindName, lasts } from '../entities/words.ts';
import { describeMatch } from './describeMatch.ts';

const typingPause = 150;

const useDelayed = (value: string): string => {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return delayed;
};

/** Finds people, meetings, ideas and the rest by name, alias or summary; choosing one shows what lies around it. */
export const SearchBox = () => {
  const step = useView((state) => state.step);
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim()).slice(0, 200);
  const [answer] = useQuery({ query: SearchDocument, variables: { text: asked }, pause: asked === '' });
  const results = asked === '' || text.trim() === '' ? [] : (answer.data?.search ?? []);

  return (
    <ComboBox
      className="search"
      items={results.map((result) => ({ ...result, id: result.entity.id }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        step({ focus: [String(key)], selection: String(key), window: null });
        setText('');
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="visually-hidden">Search people, talks, ideas and documents</Label>
      <Search className="search-icon" aria-hidden="true" />
      <Input className="search-input" placeholder="Search a person, meeting, idea…" dir="auto" />
      <Popover className="search-popover" placement="bottom start">
        <ListBox
          className="search-list"
          renderEmptyState={() => (
            <p className="search-empty">
              {answer.error
                ? 'The search cannot be reached.'
                : answer.fetching || asked !== text.trim()
                  ? 'Searching…'
                  : `Nothing found for “${asked}”.`}
            </p>
          )}
        >
          {({ entity, ...match }: (typeof results)[number] & { id: string }) => {
            const why = describeMatch(entity.name, match);
            const dates = describeSpan(entity.span, lasts(entity.kind)).text;
            return (
              <ListBoxItem id={entity.id} textValue={entity.name} className="search-item">
                <KindIcon kind={entity.kind} />
                <span className="search-name" dir="auto">
                  {entity.name}
                </span>
                <span className="search-about">
                  {kindName[entity.kind]}
                  {entity.span.from !== null && entity.kind !== 'PERSON' && ` · ${dates}`}
                </span>
                {why !== null && <span className="search-why">{why}</span>}
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
