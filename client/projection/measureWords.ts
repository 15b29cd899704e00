import type { BrokerMeasure } from '../api/types.generated.ts';

interface MeasureWords {
  /** At the head of a column. */
  readonly short: string;
  /** In a list of choices: the name, and what it asks. */
  readonly choice: string;
}

/** The measures in words. */
export const measureWords: Readonly<Record<BrokerMeasure, MeasureWords>> = {
  BETWEENNESS: { short: 'Betweenness', choice: 'Betweenness: who is in between?' },
  CONSTRAINT: { short: 'Constraint', choice: 'Constraint: who is least bound?' },
  EFFECTIVE_SIZE: { short: 'Effective size', choice: 'Effective size: who reaches most?' },
  EFFICIENCY: { short: 'Efficiency', choice: 'Efficiency: who repeats least?' },
  DEGREE: { short: 'Contacts', choice: 'Contacts: who has most?' },
  ROLES: { short: 'Roles', choice: 'Roles: who goes between groups?' },
  FRAGILITY: { short: 'Fragility', choice: 'Fragility (slow): who is missed?' },
};

/** True for the measure of which a strong broker has little. */
export const isLowStrong = (measure: BrokerMeasure): boolean => measure === 'CONSTRAINT';

interface Measured {
  readonly degree: number;
  readonly betweenness: number | null;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly fragility?: number | null;
  readonly roles: { readonly total: number } | null;
}

/** The value of a measure of a broker; null where it is not defined or not computed. */
export const valueOf = (broker: Measured, measure: BrokerMeasure): number | null => {
  switch (measure) {
    case 'BETWEENNESS':
      return broker.betweenness;
    case 'CONSTRAINT':
      return broker.constraint;
    case 'EFFECTIVE_SIZE':
      return broker.effectiveSize;
    case 'EFFICIENCY':
      return broker.efficiency;
    case 'DEGREE':
      return broker.degree;
    case 'ROLES':
      return broker.roles?.total ?? null;
    case 'FRAGILITY':
      return broker.fragility ?? null;
  }
};

const write = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A value as people read it; a dash where there is none. */
export const writeValue = (measure: BrokerMeasure, value: number | null): string => {
  if (value === null) return '–';
  switch (measure) {
    case 'DEGREE':
    case 'ROLES':
      return write(value, 0);
    case 'FRAGILITY':
      return `${write(value * 100, value === 0 ? 0 : 1)}%`;
    case 'CONSTRAINT':
    case 'EFFICIENCY':
      return write(value, 2);
    case 'BETWEENNESS':
    case 'EFFECTIVE_SIZE':
      return write(value, value >= 100 || value === 0 ? 0 : 1);
  }
};

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place in an order: `1st`. */
export const writeRank = (rank: number): string =>
  `${rank.toLocaleString('en')}${suffixes[ordinals.select(rank)] ?? 'th'}`;
