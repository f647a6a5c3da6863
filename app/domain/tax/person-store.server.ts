import { type Db, db } from '#app/platform/db.server.ts'

type NumberRow = { id: string; kind: string; lastFour: string; keptAt: Date }
type LineRow = { id: string; country: string; year: number; specNo: number; lastFour: string }

/** The numbers that supporters have left, as their last digits. */
export const listNumbersOf = (ids: readonly string[], on: Db = db()): Promise<NumberRow[]> =>
  on.$queryRaw`
    SELECT id, kind::text AS kind, last_four AS "lastFour", kept_at AS "keptAt" FROM tax_number
    WHERE supporter_id = ANY (${[...ids]}::uuid[]) ORDER BY id`

/** Under which numbers of ours supporters were reported. */
export const listLinesOf = (ids: readonly string[], on: Db = db()): Promise<LineRow[]> =>
  on.$queryRaw`
    SELECT DISTINCT l.id, l.country, l.year, l.spec_no AS "specNo", l.last_four AS "lastFour" FROM tax_line l
    JOIN tax_line_giver g ON g.line_id = l.id WHERE g.supporter_id = ANY (${[...ids]}::uuid[]) ORDER BY l.id`
