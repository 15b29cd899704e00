/** Told how far an analysis is: what it does at present, and how much is done, from 0 to 1. */
export type Report = (stage: string, done: number) => void;
