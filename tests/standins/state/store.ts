import { Journal } from '#tests/standins/state/journal.ts'
import { openTables, type Rows, type Tables } from '#tests/standins/state/rows.ts'

export type Change = [table: keyof Rows, id: string, row: unknown]

/** Change lines of a snapshot hold this many rows, so that no line grows past what can be parsed at once. */
const ROWS_A_LINE = 200

/** The state of both stand-ins: tables in memory, and a journal that brings them back after a kill -9. */
export class Store {
  tables: Tables
  private readonly journal: Journal | null
  private readonly keep: number
  private readonly changed = new Map<string, Change>()

  /** Without a folder the state lives in memory only. */
  constructor(folder: string | null, keep: number) {
    this.keep = keep
    this.tables = openTables(keep)
    this.journal = folder === null ? null : new Journal(folder)
    let changes = 0
    for (const line of this.journal?.read() ?? []) changes += this.replay(line)
    // Rewriting takes as long as reading did; it pays only when most of what was read is out of date.
    if (changes < 2 * this.countRows()) this.journal?.regardAsFresh()
    this.compactIfLarge()
  }

  put<Name extends keyof Rows>(name: Name, id: string, row: Rows[Name]): void {
    const forgotten = this.tables[name].put(id, row)
    this.changed.set(`${name} ${id}`, [name, id, row])
    if (forgotten !== undefined) this.changed.set(`${name} ${forgotten}`, [name, forgotten, null])
  }

  drop(name: keyof Rows, id: string): void {
    this.tables[name].drop(id)
    this.changed.set(`${name} ${id}`, [name, id, null])
  }

  /**
   * Writes what changed since the last call as one line, so that it comes back whole or not at all. To be called
   * before the answer is sent. The line is handed to the operating system but not forced to the disk: it outlives
   * the process, not a power cut, which is enough for pretended money.
   */
  commit(): void {
    if (this.changed.size === 0) return
    const changes = [...this.changed.values()]
    this.changed.clear()
    this.journal?.append(JSON.stringify(changes))
    this.compactIfLarge()
  }

  /** Forgets everything. */
  clear(): void {
    this.tables = openTables(this.keep)
    this.changed.clear()
    this.journal?.rewrite([])
  }

  close(): void {
    this.commit()
    this.journal?.close()
  }

  private replay(line: string): number {
    const changes = JSON.parse(line) as Change[]
    for (const [name, id, row] of changes) {
      if (row === null) this.tables[name].drop(id)
      else this.tables[name].put(id, row as never)
    }
    return changes.length
  }

  private countRows(): number {
    return Object.values(this.tables).reduce((sum, table) => sum + table.size, 0)
  }

  private compactIfLarge(): void {
    if (this.journal?.isLarge()) this.journal.rewrite(this.snapshot())
  }

  private *snapshot(): Generator<string> {
    let changes: Change[] = []
    for (const change of this.everything()) {
      changes.push(change)
      if (changes.length < ROWS_A_LINE) continue
      yield JSON.stringify(changes)
      changes = []
    }
    if (changes.length > 0) yield JSON.stringify(changes)
  }

  private *everything(): Generator<Change> {
    for (const name of Object.keys(this.tables) as (keyof Rows)[]) {
      for (const [id, row] of this.tables[name].oldestFirst()) yield [name, id, row]
    }
  }
}
