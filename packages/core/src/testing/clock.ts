/** A clock that only moves when a test moves it. */
export interface Clock {
  readonly now: () => Date;
  set(time: string | Date): void;
  advance(ms: number): void;
}

export function createClock(start = '2026-11-23T09:00:00.000Z'): Clock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    set(next) {
      time = new Date(next).getTime();
    },
    advance(ms) {
      time += ms;
    },
  };
}
