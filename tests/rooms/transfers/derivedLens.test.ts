import { describe, expect, it } from 'vitest';
import { curatedServer } from '../../support/curatedServer.ts';

const { ask } = curatedServer();

describe('the lens of derived tracks', () => {
  it('draws events in the lanes that the rule derives, and what it cannot derive in a lane of its own', async () => {
    const { data } = await ask('{ lanes(lens: DERIVED_TRACKS) { code } slice(lens: DERIVED_TRACKS) { columns } }');
    expect(data.lanes.map(({ code }: { code: string }) => code)).toEqual(['I', '1.5', 'II', 'III', 'undetermined']);
    const { lanes, nodes } = data.slice.columns;
    const laneOf = (id: string): string | undefined => lanes[nodes.lane[nodes.id.indexOf(id)]]?.code;
    // PLO officials and two Israeli academics; coded Track II.
    expect(laneOf('oslo-round-1')).toBe('1.5');
    // Heads of government with the United States.
    expect(laneOf('camp-david-2000')).toBe('I');
    expect(laneOf('pugwash-1957')).toBe('II');
    // Participants of one side alone are recorded.
    expect(laneOf('inter-tajik-dialogue')).toBe('undetermined');
    // A document lies with the nearest meeting of its process, here the signing on the same day.
    expect(laneOf('dop-1993')).toBe(laneOf('white-house-dop'));
  });

  it('filters slices by derived tracks, and counts timelines in derived lanes', async () => {
    const { data } = await ask(`{ slice(lens: DERIVED_TRACKS, tracks: ["1.5"]) { columns }
      timeline(lens: DERIVED_TRACKS, bucket: YEAR, window: { from: "1993-01", to: "1993-03" }, focus: ["oslo-channel"]) {
        lanes { code } buckets { counts } } }`);
    expect(data.slice.columns.nodes.id).toContain('oslo-round-1');
    expect(data.slice.columns.nodes.id).not.toContain('camp-david-2000');
    const place = data.timeline.lanes.findIndex(({ code }: { code: string }) => code === '1.5');
    // The rounds of January, February and March 1993.
    expect(data.timeline.buckets[0].counts[place]).toBe(3);
  });

  it('finds other transfers than the codings: nobody rose to Track 1.5 within the Oslo channel, where rounds began as such', async () => {
    const { data } = await ask(`{ coded: personCareer(id: "yair-hirschfeld") { tracks }
      derived: personCareer(id: "yair-hirschfeld", lens: DERIVED_TRACKS) { tracks appearances { at { id } track contested } } }`);
    expect(data.coded.tracks).toEqual(['II', '1.5', 'I', 'II']);
    expect(data.derived.tracks).toEqual(['1.5']);
    expect(data.derived.appearances.every(({ contested }: { contested: string[] }) => contested.length === 0)).toBe(
      true,
    );
  });
});

describe('how far each lens sorts the events of the curated data', () => {
  it('is counted over all processes and meetings, as the lanes of the picture hold them', async () => {
    for (const lens of ['FOUR_TRACKS', 'DERIVED_TRACKS', 'NINE_TRACKS']) {
      const { data } = await ask(`{ eventsByLens(lens: ${lens}) { events notDetermined onSeveral }
        slice(lens: ${lens}, kinds: [PROCESS, MEETING], limit: 3000) { columns } }`);
      const { lanes, nodes } = data.slice.columns;
      const place = lanes.findIndex(({ code }: { code: string }) => code === 'undetermined');
      expect(nodes.lane).toHaveLength(data.eventsByLens.events);
      expect(nodes.lane.filter((lane: number) => lane === place)).toHaveLength(data.eventsByLens.notDetermined);
    }
    const { data } =
      await ask(`{ coded: eventsByLens { notDetermined onSeveral } derived: eventsByLens(lens: DERIVED_TRACKS) { events notDetermined onSeveral }
      nine: eventsByLens(lens: NINE_TRACKS) { notDetermined onSeveral } }`);
    // As a script of its own counts them from the CSV files.
    expect(data).toEqual({
      coded: { notDetermined: 0, onSeveral: 38 },
      derived: { events: 428, notDetermined: 271, onSeveral: 0 },
      nine: { notDetermined: 98, onSeveral: 28 },
    });
  });

  it.each(['duddy-backchannel', 'ira-message-1993-02', 'ni-multiparty-talks', 'gfa-1998-talks'])(
    'leaves %s open: the institution of a mediator is not recorded',
    async (event) => {
      const { data } = await ask(`{ trackCodings(event: "${event}") { derived { track reason missing } } }`);
      const { track, reason, missing } = data.trackCodings.derived;
      expect(track).toBeNull();
      expect(reason).toMatch(/but which institution .* came from is not recorded\.$/);
      expect(missing.join()).toMatch(/mediators? or facilitators? is not recorded/);
    },
  );

  it('leaves telaviv-egeland-beilin-1992-09 open: people of one side alone are recorded, beside mediators of unknown institution', async () => {
    const { data } = await ask(
      '{ trackCodings(event: "telaviv-egeland-beilin-1992-09") { derived { track reason missing } } }',
    );
    expect(data.trackCodings.derived.track).toBeNull();
    expect(data.trackCodings.derived.reason).toMatch(/^Not determined: participants of one side/);
  });
});
