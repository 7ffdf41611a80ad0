/** Runs tasks side by side and hands their results over in the order in which they were started. */
export interface TaskLine<T> {
  /** Whether another task may start now. */
  hasPlace(): boolean;
  start(task: () => Promise<T>): void;
  /** Tasks whose results were not taken yet. */
  readonly size: () => number;
  /** Waits until a task ends; answers the results that are next in order. Throws what the first of them threw. */
  next(): Promise<T[]>;
  /** Waits for all tasks, whatever becomes of them. */
  settle(): Promise<void>;
}

interface Task<T> {
  outcome?: { readonly value: T } | { readonly error: unknown };
  readonly ended: Promise<void>;
}

/** Results that wait for an earlier one: past this many, nothing starts. */
const MAX_AHEAD = 8;

export function createTaskLine<T>(concurrent: number): TaskLine<T> {
  const tasks: Task<T>[] = [];
  const running = () => tasks.filter(({ outcome }) => outcome === undefined);
  return {
    hasPlace: () => running().length < concurrent && tasks.length < MAX_AHEAD,
    start: (run) => {
      const task: Task<T> = {
        ended: run().then(
          (value) => {
            task.outcome = { value };
          },
          (error: unknown) => {
            task.outcome = { error };
          },
        ),
      };
      tasks.push(task);
    },
    size: () => tasks.length,
    next: async () => {
      await Promise.race(running().map(({ ended }) => ended));
      const values: T[] = [];
      for (let task = tasks[0]; task?.outcome !== undefined; task = tasks[0]) {
        if ('error' in task.outcome) throw task.outcome.error;
        values.push(task.outcome.value);
        tasks.shift();
      }
      return values;
    },
    settle: async () => {
      await Promise.all(tasks.map(({ ended }) => ended));
    },
  };
}
