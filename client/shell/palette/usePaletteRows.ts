import type { LucideIcon } from 'lucide-react';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useMemo } from 'react';
import { useDesk } from '../../actions/desk.ts';
import { useRecordSearch, type RecordSearch } from '../../records/useRecordSearch.ts';
import type { ToldMatch } from '../../records/SearchOption.tsx';
import { useView } from '../../state/useView.ts';
import { actions, openPalette } from '../actions.ts';
import { noRoom } from '../leaving.ts';
import { useAnswerable } from '../useAnswerable.ts';
import { findRows, type Findable } from './findRows.ts';

/** Something to choose in the palette. */
export interface PaletteRow extends Findable {
  readonly id: string;
  readonly Icon: LucideIcon;
  readonly keys: readonly string[];
  readonly isOn: boolean;
  readonly take: () => void;
}

/** What the palette offers for a text: what can be done now, questions, and records. */
export interface PaletteRows {
  readonly commands: readonly PaletteRow[];
  readonly questions: readonly PaletteRow[];
  readonly records: readonly ToldMatch[];
  readonly search: RecordSearch;
  readonly openRecord: (id: string) => void;
}

/** Finds what a text may mean. */
export const usePaletteRows = (text: string): PaletteRows => {
  const desk = useDesk();
  const { view, start, step } = useView((state) => state);
  const search = useRecordSearch(text, false);
  const commands = useMemo(
    () =>
      actions
        .filter((action) => action !== openPalette)
        .flatMap((action): PaletteRow[] => {
          const take = action.offer(desk);
          if (take === null) return [];
          const { id, label, words, Icon, keys } = action;
          return [
            { id, label, words, Icon, keys, isOn: action.isOn?.(desk.view.view) ?? false, take: () => void take() },
          ];
        }),
    [desk],
  );
  const { theme, lens } = view;
  const questions = useAnswerable();
  const asked = useMemo(
    () =>
      questions.map(({ text: label, change }, place): PaletteRow => ({
        id: `question-${place}`,
        label,
        words: 'question example begin',
        Icon: MessageCircleQuestionMark,
        keys: [],
        isOn: false,
        take: () => step({ ...start, theme, lens, ...change }),
      })),
    [questions, start, step, theme, lens],
  );
  return {
    commands: useMemo(() => findRows(commands, text), [commands, text]),
    questions: useMemo(() => findRows(asked, text), [asked, text]),
    records: search.results,
    search,
    openRecord: (id) => step({ ...noRoom, focus: [id], selection: id, window: null }),
  };
};
