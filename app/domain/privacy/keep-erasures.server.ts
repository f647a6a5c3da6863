import { transaction } from '#app/platform/db.server.ts'
import { addErasures, readErasures } from '#app/platform/tombstones.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { erasureMark } from './erasure-mark.server.ts'
import { insertMarks, listMarks, listSupporters } from './erasure-store.server.ts'
import { forgetPerson } from './forget-person.server.ts'
import type { PersonKey } from './person-object.server.ts'
import type { AddressAt } from './person-room.ts'
import { personRooms } from './person-rooms.server.ts'

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
  for await (const { key, mark } of foundBy(lost)) {
    const ended = await forgetPerson({ ...key, by: { kind: 'lykta' }, now })
    if (ended.ok) forgotten += 1
    else if (ended.refusal !== 'gone') waiting.add(mark)
  }
  const over = lost.filter((mark) => !waiting.has(mark))
  await transaction(async (tx) => {
    const sealed = over.map((mark) => ({ seal: mark.slice(0, 64), before: instantOf(mark) }))
    for (const { forgetSealed } of personRooms) await forgetSealed?.(sealed, tx)
    await insertMarks(over, tx)
  })
  return forgotten
}

const pageSize = 1_000
const beginning = '00000000-0000-0000-0000-000000000000'
const instantOf = (mark: string): Date => new Date(Number.parseInt(mark.slice(64), 16))

type Found = { key: PersonKey; mark: string }

/** Whoever came before she was forgotten, by the seals of her addresses: supporters, then those whom only an address tells of. */
async function* foundBy(lost: readonly string[]): AsyncGenerator<Found> {
  const bySeal = new Map(lost.map((mark) => [mark.slice(0, 64), mark]))
  const before = new Date(Math.max(...lost.map((mark) => instantOf(mark).getTime())))
  const markOf = ({ email, at }: AddressAt): string | undefined => {
    const mark = bySeal.get(erasureMark(email, new Date(0)).slice(0, 64))
    return mark && at < instantOf(mark) ? mark : undefined
  }
  for await (const { key, ...known } of everybodyUntil(before)) {
    const mark = markOf(known)
    if (mark) yield { key, mark }
  }
}

async function* everybodyUntil(before: Date): AsyncGenerator<AddressAt & { key: PersonKey }> {
  for await (const { id, email, mergedInto, createdAt: at } of supportersUntil(before))
    yield { key: { supporterId: mergedInto ?? id }, email, at }
  for (const { addresses } of personRooms) {
    const known = (await addresses?.(before)) ?? []
    yield* known.map((one) => ({ ...one, key: { email: normaliseEmail(one.email) } }))
  }
}

async function* supportersUntil(before: Date) {
  let after = beginning
  let rows: Awaited<ReturnType<typeof listSupporters>>
  do {
    rows = await listSupporters({ after, before, limit: pageSize })
    yield* rows
    after = rows.at(-1)?.id ?? after
  } while (rows.length === pageSize)
}
