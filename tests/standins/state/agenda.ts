import type { Clock } from '#tests/standins/state/clock.ts'

interface Entry {
  at: number
  run: () => void
}

/** Node's timers take at most 31 bits of milliseconds; a longer wait is taken up again. */
const LONGEST_WAIT = 60_000

/** What is due when, on the stand-ins' clock: a heap with one timer, so that moving the clock makes things due. */
export class Agenda {
  private readonly heap: Entry[] = []
  private readonly clock: Clock
  private timer: NodeJS.Timeout | null = null
  private timerAt = Number.POSITIVE_INFINITY
  private closed = false

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** Runs something at an instant on the stand-ins' clock, in milliseconds. */
  at(at: number, run: () => void): void {
    this.heap.push({ at, run })
    this.rise(this.heap.length - 1)
    this.arm()
  }

  /** Runs what became due; to be called after the clock was moved. */
  wake(): void {
    const now = this.clock.now()
    for (let first = this.heap[0]; first && first.at <= now; first = this.heap[0]) {
      this.takeFirst()
      first.run()
    }
    this.arm()
  }

  clear(): void {
    this.heap.length = 0
  }

  close(): void {
    this.closed = true
    if (this.timer) clearTimeout(this.timer)
  }

  private arm(): void {
    const first = this.heap[0]
    if (this.closed || first === undefined) return
    const at = first.at - this.clock.ahead
    if (this.timer && this.timerAt <= at) return
    if (this.timer) clearTimeout(this.timer)
    const wait = Math.min(Math.max(0, at - Date.now()), LONGEST_WAIT)
    this.timerAt = at
    this.timer = setTimeout(() => {
      this.timer = null
      this.wake()
    }, wait)
    this.timer.unref()
  }

  private takeFirst(): void {
    const last = this.heap.pop()
    if (last === undefined || this.heap.length === 0) return
    this.heap[0] = last
    this.sink()
  }

  private rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isEarlier(at, parent)) return
      this.swap(at, parent)
      at = parent
    }
  }

  private sink(): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const child = this.isEarlier(left + 1, left) ? left + 1 : left
      if (!this.isEarlier(child, at)) return
      this.swap(at, child)
      at = child
    }
  }

  private isEarlier(one: number, other: number): boolean {
    const a = this.heap[one]
    const b = this.heap[other]
    return a !== undefined && b !== undefined && a.at < b.at
  }

  private swap(one: number, other: number): void {
    const a = this.heap[one]
    const b = this.heap[other]
    if (a === undefined || b === undefined) return
    this.heap[one] = b
    this.heap[other] = a
  }
}
