import { type Db, db } from '#app/platform/db.server.ts'

type Addressed = { seal: string; sealedAddress: Uint8Array | null }
type NumberRow = Addressed & { id: string; kind: string; lastFour: string; keptAt: Date }
type LineRow = Addressed & {
  id: string
  country: string
  year: number
  specNo: number
  lastFour: string
}

/** The numbers that supporters have left, as their last digits, with the address beside them still encrypted. */
export const listNumbersOf = (ids: readonly string[], on: Db = db()): Promise<NumberRow[]> =>
  on.$queryRaw`
    SELECT id, kind::text AS kind, last_four AS "lastFour", kept_at AS "keptAt", encode(seal, 'hex') AS seal,
      sealed_address AS "sealedAddress" FROM tax_number
    WHERE supporter_id = ANY (${[...ids]}::uuid[]) ORDER BY id`

/** Under which numbers of ours supporters were reported. */
export const listLinesOf = (ids: readonly string[], on: Db = db()): Promise<LineRow[]> =>
  on.$queryRaw`
    SELECT DISTINCT l.id, l.country, l.year, l.spec_no AS "specNo", l.last_four AS "lastFour", encode(l.seal, 'hex') AS seal,
      l.sealed_address AS "sealedAddress" FROM tax_line l
    JOIN tax_line_giver g ON g.line_id = l.id WHERE g.supporter_id = ANY (${[...ids]}::uuid[]) ORDER BY l.id`
