type KeyOf<Row> = (row: Row) => string | string[] | null

const listed = (keys: string | string[] | null) =>
  typeof keys === 'string' ? [keys] : (keys ?? [])

/** How a table is indexed, and which of its rows may be forgotten once it holds more than `keep`. */
export interface TablePlan<Row> {
  indexes?: Record<string, KeyOf<Row>>
  keep: number
  isSettled: (row: Row) => boolean
}

interface Placed<Row> {
  row: Row
  place: number
}

/** How many of the oldest rows are looked at for one to forget; more would make each insertion a scan. */
const FORGET_REACH = 16

/** Empty places that are walked over before the order is written anew. */
const GAPS_BORNE = 4096

/** Rows by id in the order of their creation, with secondary indexes and a bounded size. */
export class Table<Row> {
  private readonly placed = new Map<string, Placed<Row>>()
  private readonly indexes = new Map<string, Map<string, Set<string>>>()
  private readonly plan: TablePlan<Row>
  private order: (string | undefined)[] = []
  private gaps = 0

  constructor(plan: TablePlan<Row>) {
    this.plan = plan
    for (const name of Object.keys(plan.indexes ?? {})) this.indexes.set(name, new Map())
  }

  get size(): number {
    return this.placed.size
  }

  find(id: string): Row | undefined {
    return this.placed.get(id)?.row
  }

  /** Writes a row and returns the id of an older, settled row that was forgotten to make room. */
  put(id: string, row: Row): string | undefined {
    const before = this.placed.get(id)
    this.unindex(id, before?.row)
    this.placed.set(id, { row, place: before?.place ?? this.order.length })
    this.index(id, row)
    if (before) return undefined
    this.order.push(id)
    return this.placed.size > this.plan.keep ? this.forgetOldest() : undefined
  }

  drop(id: string): void {
    const before = this.placed.get(id)
    if (!before) return
    this.unindex(id, before.row)
    this.placed.delete(id)
    this.order[before.place] = undefined
    this.closeGaps()
  }

  /** Every row from the newest back, or only those older than the row `after`. */
  *newestFirst(after?: string): Generator<Row> {
    const start = after === undefined ? undefined : this.placed.get(after)?.place
    for (let at = (start ?? this.order.length) - 1; at >= 0; at -= 1) {
      const id = this.order[at]
      const found = id === undefined ? undefined : this.placed.get(id)
      if (found) yield found.row
    }
  }

  /** Every row with its id, oldest first. */
  *oldestFirst(): Generator<[string, Row]> {
    for (const id of this.order) {
      const found = id === undefined ? undefined : this.placed.get(id)
      if (id !== undefined && found) yield [id, found.row]
    }
  }

  /** The rows that an index holds under a key, newest first. */
  by(index: string, key: string): Row[] {
    const ids = this.indexes.get(index)?.get(key) ?? new Set<string>()
    const found = [...ids].map((id) => this.placed.get(id)).filter((one) => one !== undefined)
    return found.sort((a, b) => b.place - a.place).map((one) => one.row)
  }

  countBy(index: string, key: string): number {
    return this.indexes.get(index)?.get(key)?.size ?? 0
  }

  private index(id: string, row: Row): void {
    for (const [bucketOf, key] of this.keysOf(row)) {
      const bucket = bucketOf.get(key) ?? new Set<string>()
      bucket.add(id)
      bucketOf.set(key, bucket)
    }
  }

  private unindex(id: string, row: Row | undefined): void {
    if (row === undefined) return
    for (const [bucketOf, key] of this.keysOf(row)) {
      const bucket = bucketOf.get(key)
      bucket?.delete(id)
      if (bucket?.size === 0) bucketOf.delete(key)
    }
  }

  private keysOf(row: Row): [Map<string, Set<string>>, string][] {
    return Object.entries(this.plan.indexes ?? {}).flatMap(([name, keyOf]) => {
      const bucketOf = this.indexes.get(name)
      return bucketOf
        ? listed(keyOf(row)).map((key): [typeof bucketOf, string] => [bucketOf, key])
        : []
    })
  }

  private forgetOldest(): string | undefined {
    let looked = 0
    for (const [id, row] of this.oldestFirst()) {
      if (looked === FORGET_REACH) return undefined
      looked += 1
      if (!this.plan.isSettled(row)) continue
      this.drop(id)
      return id
    }
    return undefined
  }

  /** Numbers the places anew once many are empty; closing each gap at once would make a drop a scan. */
  private closeGaps(): void {
    this.gaps += 1
    if (this.gaps < GAPS_BORNE) return
    this.order = this.order.filter((id) => id !== undefined && this.placed.has(id))
    this.gaps = 0
    for (const [place, id] of this.order.entries()) {
      const found = id === undefined ? undefined : this.placed.get(id)
      if (found) found.place = place
    }
  }
}
