import { useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { KindIcon } from '../../records/KindIcon.tsx';
import { describeMatch } from '../../records/describeMatch.ts';
import type { ToldMatch } from '../../records/SearchOption.tsx';
import { Key } from '../../ui/Key.tsx';
import { usePaletteRows, type PaletteRow } from './usePaletteRows.ts';
import { hasCommandKey, writeKeys } from './writeKeys.ts';
import styles from './Palette.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

const mostWithoutText = 12;
const recordKey = 'record ';

const Row = ({ row: { id, label, Icon, keys, isOn } }: { readonly row: PaletteRow }) => (
  <MenuItem id={id} textValue={label} className={styles.item!}>
    <Icon aria-hidden="true" />
    <span className={styles.label}>
      {label}
      {isOn && <span className={styles.about}> (on)</span>}
    </span>
    {keys[0] !== undefined && <Key>{writeKeys(keys[0], hasCommandKey())}</Key>}
  </MenuItem>
);

const RecordRow = ({ match: { entity, choice, ...match } }: { readonly match: ToldMatch }) => (
  <MenuItem id={recordKey + entity.id} textValue={entity.name} className={styles.item!}>
    <KindIcon kind={entity.kind} />
    <span className={styles.label} dir="auto">
      {entity.name}
      <span className={styles.brief}>{choice.brief}</span>
      <span className={styles.brief}>{describeMatch(entity.name, match)}</span>
    </span>
    <span className={styles.about}>{choice.about}</span>
  </MenuItem>
);

const section = (title: string, rows: readonly ReactNode[]) =>
  rows.length > 0 && (
    <MenuSection>
      <Header className={styles.head}>{title}</Header>
      {rows}
    </MenuSection>
  );

/** Finds records, questions, rooms and all that can be done, by words. */
export const Palette = ({ text: given, onClose }: { readonly text: string; readonly onClose: () => void }) => {
  const [text, setText] = useState(given);
  const { commands, questions, records, search, openRecord } = usePaletteRows(text);
  const isBare = text.trim() === '';
  const choose = (key: string): void => {
    onClose();
    if (key.startsWith(recordKey)) openRecord(key.slice(recordKey.length));
    // Once the focus is back in the page, for some actions move it.
    else setTimeout(() => [...commands, ...questions].find(({ id }) => id === key)?.take());
  };
  const first = commands[0]?.id ?? questions[0]?.id ?? (records[0] && recordKey + records[0].entity.id);
  /** Enter takes the first row where none is gone to yet. */
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    const isAtRow = (currentTarget.getAttribute('aria-activedescendant') ?? '') !== '';
    if (key === 'Enter' && !isAtRow && !isBare && first !== undefined) choose(first);
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={styles.overlay!}>
      <Modal className={styles.modal!}>
        <Dialog aria-label="Find anything" className={styles.dialog!}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            {/* The dialog was opened to type in it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <TextField autoFocus aria-label="Find a record, a question, a room or a command">
              <Input
                onKeyDown={onKeyDown}
                className={styles.input!}
                placeholder="A person, a question, a room, or what to do…"
                dir="auto"
              />
            </TextField>
            {search.failed && <FaultLine what="Records" />}
            <div className={styles.list} tabIndex={0} role="group" aria-label="Found">
              <Menu
                aria-label="Found"
                className={styles.menu!}
                onAction={(key) => choose(String(key))}
                renderEmptyState={() => <p className={styles.empty}>{search.emptySentence || 'Nothing found.'}</p>}
              >
                {section(
                  'What can be done',
                  (isBare ? commands.slice(0, mostWithoutText) : commands).map((row) => <Row key={row.id} row={row} />),
                )}
                {section(
                  'Questions',
                  questions.map((row) => <Row key={row.id} row={row} />),
                )}
                {section(
                  'Records',
                  records.map((match) => <RecordRow key={match.entity.id} match={match} />),
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
