import { useLayoutEffect, useMemo, type ComponentType, type ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Action } from './actions/action.ts';
import type { ClaimFragment, Kind } from './api/types.generated.ts';
import type { Layer } from './picture/layer.ts';
import type { Looks } from './picture/looks.ts';
import type { Slice } from './picture/slice.ts';
import type { Fields } from './state/field.ts';
import type { View } from './state/view.ts';
import { fetchAhead, useLoaded } from './ui/useLoaded.ts';
import { WaitingPanel } from './ui/WaitingPanel.tsx';

/** What a room that is open is given of the page. */
export interface Page {
  readonly view: View;
  /** What the picture draws; null until the first answer. */
  readonly slice: Slice | null;
  /** The same without the choice of sides and of kinds: what these choose from. */
  readonly offered: Slice | null;
  /** The same without the window, too. */
  readonly whole: Slice | null;
  readonly wholeIsLoading: boolean;
  /** How the sides look, whatever the window shows of them. */
  readonly sideLooks: Looks;
}

type Panel<State> = ComponentType<{ readonly state: State; readonly page: Page; readonly takesFocus: boolean }>;

/** What a room is made of while it is open. */
export interface RoomParts<State extends { readonly layer: Layer }> {
  /** What the room knows, and what it lays over the picture. It runs only while the room is open. */
  readonly useRoom: (page: Page) => State;
  /** Fetches what stands at the right, while the room asks already. `takesFocus`: false when the page was opened with it. */
  readonly loadPanel: () => Promise<Panel<State>>;
  /** What its layer means. Where people are drawn instead of the slice it takes the place of the legend, else it is added. */
  readonly Legend?: ComponentType<{ readonly state: State; readonly page: Page }>;
}

/** What an open room shows. */
export interface Shown {
  readonly layer: Layer;
  readonly panel: (takesFocus: boolean) => ReactNode;
  readonly legend: ReactNode;
}

/** A room at work: it draws nothing itself, but tells what it shows, and null once it is closed. */
export type RunningRoom = ComponentType<{ readonly page: Page; readonly onShow: (shown: Shown | null) => void }>;

const panelOf = <State,>(load: () => Promise<Panel<State>>): Panel<State> =>
  function LoadedPanel(props) {
    const Loaded = useLoaded(load, true);
    return Loaded === null ? <WaitingPanel /> : <Loaded {...props} />;
  };

/** Makes a room that can be opened of its parts. */
export const runRoom = <State extends { readonly layer: Layer }>({
  useRoom,
  loadPanel,
  Legend,
}: RoomParts<State>): RunningRoom => {
  void fetchAhead(loadPanel);
  const Panel = panelOf(loadPanel);
  return function Room({ page, onShow }) {
    const state = useRoom(page);
    const shown = useMemo(
      (): Shown => ({
        layer: state.layer,
        panel: (takesFocus) => <Panel {...{ state, page, takesFocus }} />,
        legend: Legend === undefined ? null : <Legend {...{ state, page }} />,
      }),
      [state, page],
    );
    useLayoutEffect(() => onShow(shown), [shown, onShow]);
    useLayoutEffect(() => () => onShow(null), [onShow]);
    return null;
  };
};

/** What a room adds to the details of a record. */
export interface RecordParts {
  /** Ways from the record into the room. */
  readonly Actions?: ComponentType<{ readonly id: string }>;
  /** What the room knows of the record; `claims` are those that it covers. */
  readonly Section?: ComponentType<{
    readonly id: string;
    readonly kind: Kind;
    readonly claims: readonly ClaimFragment[];
  }>;
}

/** A question to begin with, and the view that answers it, as far as it differs from the start. */
export interface Question {
  readonly text: string;
  readonly change: Partial<View>;
}

/** All that the page needs to know of a room while it is closed. */
export interface Room {
  /** Its name in an address. */
  readonly id: string;
  readonly name: string;
  /** The question that it answers. */
  readonly question: string;
  readonly Icon: LucideIcon;
  readonly fields: Fields;
  /** How much room its panel takes: a column of text, one with more to read, or tables. */
  readonly width?: 'narrow' | 'text' | 'tables';
  /** What ends of the view when the room is opened or left from the header. */
  readonly leaving?: Partial<View>;
  readonly questions?: readonly Question[];
  readonly actions?: readonly Action[];
  /** Fetches what it is made of when it is opened. */
  readonly open: () => Promise<RunningRoom>;
  /** What it adds to the details of records, fetched with the first of them. */
  readonly record?: {
    /** Relationships that its section tells of, so that the details need not list them again. */
    readonly covers?: (kind: Kind, claim: ClaimFragment) => boolean;
    readonly load: () => Promise<RecordParts>;
  };
}
