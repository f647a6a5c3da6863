/** A repeatable source of chance (mulberry32), so that a failing run can be run again by its seed. */
export function chanceFrom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pause: (most: number) => new Promise<void>((go) => setTimeout(go, next() * most)),
  }
}

export type Chance = ReturnType<typeof chanceFrom>

/** What every long run answers: how often, from which seed, and what went wrong. */
export type Findings = {
  rounds: number
  seed: number
  faults: string[]
  notes: Record<string, number | string>
}
