import { invalidInput } from '../errors.ts';

/** A whole number within its limits. Throws INVALID_INPUT with the limits where it is not. */
export const withinLimits = (name: string, value: number | null | undefined, least: number, most: number): number => {
  if (value == null || value < least || value > most) {
    throw invalidInput(`"${name}" is ${String(value)}; expected ${least} to ${most}.`);
  }
  return value;
};
