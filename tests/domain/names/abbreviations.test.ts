import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../server/domain/names/abbreviations.ts';

describe('initialsOf()', () => {
  it.each([
    ['Organization for Security and Co-operation in Europe', 'osce'],
    ['American Psychiatric Association, Committee on Psychiatry', 'apa'],
    ['Berghof Foundation (Berghof Research Center)', 'bf'],
    ['Hamas', ''],
    ['Étoile Rouge', 'er'],
  ])('of %s is %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
