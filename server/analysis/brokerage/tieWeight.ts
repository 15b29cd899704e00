/**
 * How much a shared meeting or institution ties two of those who share it, by how many share it. Newman, "Scientific
 * collaboration networks. II", Phys. Rev. E 64, 016132 (2001).
 */

/** The weight that each pair of so many people gets; asked for two or more. Above 0. */
export type TieWeight = (people: number) => number;

/** 1 / (n - 1): everyone is given one tie's worth in each meeting, so that large meetings do not drown small ones. */
export const byNewman: TieWeight = (people) => 1 / (people - 1);

/** 1: the weight of a tie is how often it was shared. */
export const byCount: TieWeight = () => 1;
