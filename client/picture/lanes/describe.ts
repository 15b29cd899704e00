/** Words for what the pointer is over, and for those who listen instead of look. */
import type { SliceNode } from '../slice.ts';
import { sidesInWords } from '../sidesOfPerson.ts';
import { describeSpan, noEnd, writeDatesShort } from '../../dates/describeSpan.ts';
import type { LanesLayout, Station, Thread } from './types.ts';

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A process without an end on record is not over with its beginning, nor known to go on. */
function processDates(dates: string): string {
  const { precision } = describeSpan({ from: dates, to: null }, true);
  return [writeDatesShort(dates, true), precision.includes(noEnd) ? noEnd : ''].filter(Boolean).join(', ');
}

function names(labels: readonly string[], most: number): string {
  const shown = labels.slice(0, most).join(', ');
  return labels.length > most ? `${shown} and ${labels.length - most} more` : shown;
}

function ideaLine(ideas: readonly SliceNode[]): string[] {
  return ideas.length > 0
    ? [
        `Ideas: ${names(
          ideas.map(({ label }) => label),
          6,
        )}`,
      ]
    : [];
}

/** A station in words: its dates, its process and lane, who was there and which ideas. */
export function describeStation(
  { node, people, ideas, lane }: Station,
  laneLabel: (code: string) => string,
): Description {
  const place = [laneLabel(lane), node.process?.label].filter(Boolean).join(' · ');
  return {
    title: node.label,
    lines: [
      node.kind === 'PROCESS' ? processDates(node.dates) : writeDatesShort(node.dates, false),
      place,
      people.length > 0
        ? names(
            people.map(({ label }) => label),
            8,
          )
        : 'No participant is recorded',
      ...ideaLine(ideas),
    ].filter(Boolean),
  };
}

function describeThread({ node, idea, sides, stops }: Thread, labelOf: (id: string) => string): Description {
  const route =
    stops.length === 1 ? labelOf(stops[0] ?? '') : `${labelOf(stops[0] ?? '')} → ${labelOf(stops.at(-1) ?? '')}`;
  const kind = idea ? 'Idea' : sidesInWords(sides);
  return { title: node.label, lines: [kind, `${stops.length} ${stops.length === 1 ? 'stop' : 'stops'}: ${route}`] };
}

/** Looks up a description by the id that an element selects. */
export function describer(layout: LanesLayout): (id: string) => Description | null {
  const laneLabels = new Map(layout.lanes.map(({ code, label }) => [code, label]));
  const laneLabel = (code: string): string => laneLabels.get(code) ?? code;
  const stops = new Map([...layout.stations, ...layout.documents].map(({ id, node }) => [id, node.label]));
  const stations = new Map(layout.stations.map((station) => [station.id, station]));
  const threads = new Map(layout.threads.map((thread) => [thread.id, thread]));
  const documents = new Map(layout.documents.map((document) => [document.id, document]));
  return (id) => {
    const station = stations.get(id);
    if (station) return describeStation(station, laneLabel);
    const thread = threads.get(id);
    if (thread) return describeThread(thread, (stop) => stops.get(stop) ?? stop);
    const document = documents.get(id);
    if (document) {
      const { node, lane, ideas } = document;
      return {
        title: node.label,
        lines: [
          [writeDatesShort(node.dates, false), node.detail].filter(Boolean).join(' · '),
          [laneLabel(lane), node.process?.label].filter(Boolean).join(' · '),
          ...ideaLine(ideas),
        ],
      };
    }
    const bands = layout.bands.filter(({ process }) => process?.id === id);
    const process = bands[0]?.process;
    if (!process) return null;
    const count = layout.stations.filter(({ node }) => node.process?.id === id).length;
    const lanes = bands.map(({ lane }) => laneLabel(lane)).join(', ');
    return {
      title: process.label,
      lines: [processDates(process.dates), lanes, `${count} ${count === 1 ? 'meeting' : 'meetings'}`],
    };
  };
}
