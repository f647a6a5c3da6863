import { transaction } from '#app/platform/db.server.ts'
import { addErasures, readErasures } from '#app/platform/tombstones.server.ts'
import { erasureMark } from './erasure-mark.server.ts'
import { insertMarks, listMarks, listSupporters } from './erasure-store.server.ts'
import { forgetPerson } from './forget-person.server.ts'

/**
 * Lets the database and this server's own file know the same of who was forgotten: what only the file remembers, because an older database was put back, is
 * forgotten again; answers how many people that were. One whose order or plan was open in that older database waits, round after round, until it is over.
 */
export async function keepErasures(now: Date): Promise<number> {
  const [kept, inDatabase] = [await readErasures(), new Set(await listMarks())]
  const unwritten = [...inDatabase].filter((mark) => !kept.has(mark))
  if (unwritten.length > 0) await addErasures(unwritten)
  const lost = [...kept].filter((mark) => !inDatabase.has(mark))
  return lost.length > 0 ? forgetAgain(lost, now) : 0
}

async function forgetAgain(lost: readonly string[], now: Date): Promise<number> {
  const waiting = new Set<string>()
  let forgotten = 0
  for await (const { id, mark } of foundBy(lost)) {
    const ended = await forgetPerson({ supporterId: id, by: { kind: 'lykta' }, now })
    if (ended.ok) forgotten += 1
    else if (ended.refusal !== 'gone') waiting.add(mark)
  }
  const over = lost.filter((mark) => !waiting.has(mark))
  if (over.length > 0) await transaction((tx) => insertMarks(over, tx))
  return forgotten
}

const pageSize = 1_000
const beginning = '00000000-0000-0000-0000-000000000000'
const instantOf = (mark: string): Date => new Date(Number.parseInt(mark.slice(64), 16))

/** Supporters that came before they were forgotten, by the seals of their addresses. */
async function* foundBy(lost: readonly string[]) {
  const bySeal = new Map(lost.map((mark) => [mark.slice(0, 64), mark]))
  const before = new Date(Math.max(...lost.map((mark) => instantOf(mark).getTime())))
  let after = beginning
  let rows: Awaited<ReturnType<typeof listSupporters>>
  do {
    rows = await listSupporters({ after, before, limit: pageSize })
    yield* rows.flatMap(({ id, email, mergedInto, createdAt }) => {
      const mark = bySeal.get(erasureMark(email, new Date(0)).slice(0, 64))
      return mark && createdAt < instantOf(mark) ? [{ id: mergedInto ?? id, mark }] : []
    })
    after = rows.at(-1)?.id ?? after
  } while (rows.length === pageSize)
}
