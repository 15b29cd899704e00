import { describe, expect, it } from 'vitest';
import { derivePerView } from '../../server/view/derivePerView.ts';
import type { NetworkView } from '../../server/view/networkView.ts';
import { roughBytes } from '../../server/work/roughBytes.ts';

const view = () => ({}) as NetworkView;

describe('what is derived of a view', () => {
  const counted = (keeping: Parameters<typeof derivePerView<string, { size: number }>>[1]) => {
    const derived: string[] = [];
    const ask = derivePerView<string, { size: number }>((_, key) => {
      derived.push(key);
      return { size: Number(key) };
    }, keeping);
    return { derived, ask };
  };

  it('is derived once a view and key', () => {
    const { derived, ask } = counted(null);
    const [one, other] = [view(), view()];
    expect(ask(one, '1')).toBe(ask(one, '1'));
    expect(ask(other, '1')).not.toBe(ask(one, '1'));
    expect(derived).toEqual(['1', '1']);
  });

  it('is kept as far as there is room, by number and by bytes, the latest asked for', () => {
    const { derived, ask } = counted({ most: 3, mostBytes: 1000, bytesOf: ({ size }) => size });
    const one = view();
    for (const key of ['1', '2', '3', '1', '4', '1', '2']) ask(one, key);
    expect(derived).toEqual(['1', '2', '3', '4', '2']);
    ask(one, '900');
    ask(one, '80');
    ask(one, '900');
    expect(derived.slice(5)).toEqual(['900', '80']);
    // What is larger than all the room is answered, and not kept.
    ask(one, '5000');
    ask(one, '5000');
    expect(derived.slice(7)).toEqual(['5000', '5000']);
  });

  it('weighs about what it holds', () => {
    expect(roughBytes(new Float64Array(1000))).toBe(8000);
    expect(roughBytes({ a: new Int32Array(10), b: [1, 2, 3], c: 'four' })).toBe(40 + 24 + 8 + 3 * 16);
    expect(roughBytes(Array.from({ length: 100 }, () => ({ id: 'x'.repeat(50) })))).toBeGreaterThan(10_000);
  });
});
