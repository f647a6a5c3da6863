let shiftMs = 0

/** The present instant. Verbs are given it as a value; only doors and workers ask. */
export const now = (): Date => new Date(Date.now() + shiftMs)

/** Moves this process's clock, for tests of what happens after hours or days. */
export function shiftClock(milliseconds: number): void {
  shiftMs = milliseconds
}
