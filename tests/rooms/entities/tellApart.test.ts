import { describe, expect, it } from 'vitest';
import { inBrief, namesakesOf } from '../../../server/rooms/entities/tellApart.ts';
import { buildNetworkView } from '../../../server/view/networkView.ts';
import { findNode } from '../../../server/view/nodesAndEdges.ts';
import { smallWorld } from '../../support/smallWorld.ts';

/** Synthetic people. */
const { entities, relationships } = smallWorld()
  .institution('fafo')
  .process('talks')
  .person('told', { name: 'Michael Collins', summary: 'A minister.' })
  .person('posted', { name: 'Michael  Collins' })
  .person('present', { name: 'MICHAEL COLLINS' })
  .person('unknown', { name: 'Haidar Abdel-Shafi' })
  .person('called', { name: 'Somebody', aliases: ['Haidar Abdelshafi'] })
  .affiliation('posted', 'fafo', false, '1990')
  .meeting('round', '1993', { present: '' }, 'talks')
  .records();
const view = buildNetworkView(1, 'public', entities, relationships);
const node = (id: string) => findNode(view, id)!;

describe('what tells an entity from others of its name', () => {
  it('is its summary, else its post, else what it took part in or is part of, else nothing', () => {
    expect(inBrief(node('told'))).toBe('A minister.');
    expect(inBrief(node('posted'))).toBe('Member, FAFO');
    expect(inBrief(node('present'))).toBe('took part in ROUND');
    expect(inBrief(node('round'))).toBe('part of TALKS');
    expect(inBrief(node('unknown'))).toBe('');
  });

  it('is wanted where others are called by its name, however it is written', () => {
    expect(namesakesOf(node('told'))).toBe(2);
    expect(namesakesOf(node('unknown'))).toBe(1);
    expect(namesakesOf(node('called'))).toBe(0);
    expect(namesakesOf(node('fafo'))).toBe(0);
  });
});
