import type { SliceColumns } from '../../client/api/columns/sliceColumns.ts';
import { toDay } from '../../client/dates/calendar.ts';

const year = (number: number) => ({ from: toDay(number), after: toDay(number + 1) });

/** A process of 1992 to 1993 with a meeting in each year, two people (one for a side), an idea and an idle institution. */
export const columns: SliceColumns = {
  version: 1,
  lanes: [
    { code: 'I', label: 'Track I' },
    { code: 'II', label: 'Track II' },
  ],
  sides: [{ id: 'plo', label: 'PLO' }],
  kinds: ['PERSON', 'INSTITUTION', 'CONFLICT', 'PROCESS', 'MEETING', 'IDEA', 'DOCUMENT'],
  types: ['PARTICIPATED_IN', 'PART_OF', 'APPEARED_IN'],
  confidences: ['DOCUMENTED', 'REPORTED'],
  details: ['', 'ngo', 'official', 'facilitator', 'voiced'],
  conflictSets: [[], ['c']],
  // The last row is that of an edge with dates of its own.
  spans: {
    start: [
      year(1992).from,
      year(1992).from,
      year(1993).from,
      toDay(1937),
      null,
      year(1993).from,
      null,
      year(1992).from,
    ],
    startLatest: [
      year(1992).after - 1,
      year(1992).after - 1,
      year(1993).after - 1,
      toDay(1937),
      null,
      null,
      null,
      null,
    ],
    endEarliest: [year(1993).from + 1, year(1992).from + 1, year(1993).from + 1, null, null, null, null, null],
    end: [year(1993).after, year(1992).after, year(1993).after, null, null, null, null, year(1993).after],
  },
  // The people and the idle institution are recorded on no day of their own, the idea on that of its origin.
  recorded: {
    row: [3, 4, 5, 6, 7],
    start: [toDay(1937), null, year(1993).from, null, null],
    end: [toDay(1937) + 1, null, year(1993).from + 1, null, null],
  },
  nodes: {
    id: ['process', 'first', 'second', 'qurei', 'larsen', 'idea', 'idle'],
    kind: [3, 4, 4, 0, 0, 5, 1],
    label: ['Process', 'First', 'Second', 'Ahmed Qurei', 'Terje Rød-Larsen', 'Gaza first', 'Idle'],
    dates: ['1992/1993', '1992', '1993', '1937', '', '1993', ''],
    detail: [0, 0, 0, 0, 0, 0, 1],
    lane: [1, 1, 0, -1, -1, -1, -1],
    process: [-1, 0, 0, -1, -1, -1, -1],
    conflicts: [1, 1, 1, 0, 0, 0, 0],
    confidence: [0, 0, 1, 0, 0, 0, 0],
  },
  edges: {
    id: ['', '.again', 'larsen-first', '', '.voiced.1993'],
    type: [0, 0, 0, 1, 2],
    from: [3, 3, 4, 1, 5],
    to: [1, 2, 1, 0, 2],
    detail: [2, 2, 3, 0, 4],
    side: [0, 0, -1, -1, -1],
    span: [1, 2, 1, 7, 2],
    confidence: [0, 1, 0, 0, 0],
  },
};
