import type { Report } from '../analysis/actors/report.ts';

/** How far work is. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
}

/** Which work is under way, by the names that its askers chose. */
export interface ProgressBoard {
  /** How far the work of this name is; null where there is none. */
  read(id: string): Progress | null;
  /** Puts work on the board while it is being done. Without a name it is not put there. */
  follow<Answer>(id: string | null | undefined, work: (report: Report) => Promise<Answer>): Promise<Answer>;
}

/** A board with nothing on it. */
export const createProgressBoard = (): ProgressBoard => {
  const board = new Map<string, Progress>();
  return {
    read: (id) => board.get(id) ?? null,
    async follow(id, work) {
      if (id == null) return work(() => {});
      let progress: Progress = { stage: 'Waiting', done: 0 };
      board.set(id, progress);
      try {
        return await work((stage, done) => {
          progress = { stage, done: Math.max(progress.done, Math.min(1, done)) };
          board.set(id, progress);
        });
      } finally {
        if (board.get(id) === progress) board.delete(id);
      }
    },
  };
};

/** The part of a report that runs from `begin` to `end` of the whole. */
export const partOf =
  (report: Report, begin: number, end: number): Report =>
  (stage, done) =>
    report(stage, begin + done * (end - begin));
