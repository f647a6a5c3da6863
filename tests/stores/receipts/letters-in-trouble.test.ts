import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimLetter, saveDueAgain, saveGivenUp } from '#app/domain/receipts/letter-store.server.ts'
import { sendAgain } from '#app/domain/receipts/send-again.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { renewLink } from '#app/domain/supporters/renew-link.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import {
  findLetters,
  findOnlyLetter,
  minutesAfter,
  oweReceipts,
  usePostOffice,
} from './post-office.ts'

let office: Awaited<ReturnType<typeof usePostOffice>>
const start = new Date()

beforeAll(async () => {
  setLogLevel('silent')
  office = await usePostOffice()
})
beforeEach(() => office.clear())
afterAll(() => office.close())

const sweep = (now = minutesAfter(start, 1), limit = 100) => sendOwedLetters({ now, limit })
const oweReceipt = async () => {
  const [gift] = await oweReceipts(1, start)
  if (!gift) throw new Error('no receipt is owed')
  return gift
}

describe('when the neighbour fails', () => {
  it.each([
    ['answers 500', { mode: 'error', status: 500 }],
    ['answers 429', { mode: 'error', status: 429, retryAfter: 40 }],
    ['hangs up before it has done anything', { mode: 'timeout_before', seconds: 0 }],
    ['hangs up after it has taken the letter', { mode: 'timeout_after', seconds: 0 }],
    ['breaks off in its answer', { mode: 'cut_off' }],
    ['answers nonsense', { mode: 'garbage' }],
  ] as const)('and %s, the letter arrives later, once', async (_how, fault) => {
    await oweReceipt()
    await office.breakMail({ ...fault, times: 1 })
    const first = minutesAfter(start, 1)
    expect(await sweep(first)).toEqual({ sent: 0, failed: 1, left: 0 })
    const owed = await findOnlyLetter()
    expect(owed).toMatchObject({ state: 'owed', attempts: 1, leaseUntil: null, sentAt: null })
    expect(owed.dueAt.getTime()).toBeGreaterThanOrEqual(first.getTime() + 15_000)
    expect(await sweep(minutesAfter(start, 3))).toEqual({ sent: 1, failed: 0, left: 0 })
    expect((await office.inbox()).length).toBe(1)
    expect(await findOnlyLetter()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('waits as long as the neighbour asks', async () => {
    await oweReceipt()
    await office.breakMail({ mode: 'error', status: 429, retryAfter: 600, times: 1 })
    const first = minutesAfter(start, 1)
    await sweep(first)
    const { dueAt } = await findOnlyLetter()
    expect(dueAt.getTime()).toBeGreaterThanOrEqual(first.getTime() + 600_000)
  })

  it('asks it no more in that sweep, so that few outcomes become unknown', async () => {
    await oweReceipts(40, start)
    await office.breakMail({ mode: 'error', status: 500, times: 1000 })
    const { sent, failed, left } = await sweep()
    expect(sent).toBe(0)
    expect(failed).toBeLessThanOrEqual(4)
    expect(left).toBe(40 - failed)
  })

  it('remembers a letter in other words, since its link was renewed, and gives it to staff at once; the others go out', async () => {
    await oweReceipt()
    await office.breakMail({ mode: 'timeout_after', seconds: 0, times: 1 })
    await sweep()
    const [first] = await office.inbox()
    const token = await linkGiver('greta@prov.example')
    expect(first?.text).toContain(token)
    await renewLink({ whose: { token }, by: { kind: 'giver' }, now: minutesAfter(start, 2) })
    await oweReceipt()
    expect(await sweep(minutesAfter(start, 3))).toEqual({ sent: 2, failed: 1, left: 0 })
    const receipt = (await findLetters()).find(({ state }) => state === 'failed')
    expect(receipt).toMatchObject({ kind: 'gift-receipt', attempts: 2 })
    expect(receipt?.attention).toBe('other_content')
    const again = { letterId: receipt?.id ?? '', copy: 1, by: { kind: 'lykta' } } as const
    expect(await sendAgain({ ...again, now: minutesAfter(start, 4) })).toMatchObject({ ok: true })
    expect(await sweep(minutesAfter(start, 5))).toEqual({ sent: 1, failed: 0, left: 0 })
    const living = await linkGiver('greta@prov.example')
    const out = await office.inbox()
    expect(out.map(({ text }) => text.includes(living))).toEqual([true, true, true, false])
    expect(out.slice(0, 3).some(({ text }) => text.includes(token))).toBe(false)
  })

  it('gives a letter that is refused for good to staff, and the others go out', async () => {
    const refused = await oweReceipt()
    const other = await oweReceipt()
    const reference = `donation/${refused.id}`
    await db().letter.updateMany({ where: { reference }, data: { recipient: 'nobody' } })
    expect(await sweep()).toEqual({ sent: 1, failed: 1, left: 0 })
    const letters = await findLetters()
    const given = letters.find((letter) => letter.reference === reference)
    expect(given).toMatchObject({ state: 'failed', attempts: 1, leaseUntil: null })
    expect(given?.attention).toMatch(/^refused: validation_error/)
    expect(await sweep(minutesAfter(start, 60 * 24))).toEqual({ sent: 0, failed: 0, left: 0 })
    const [letter, another] = await office.inbox()
    expect(letter?.text).toContain(other.token)
    expect(another).toBeUndefined()
  })
})

describe('when a sender dies', () => {
  it('after the letter went out and before that was saved, the letter is out once', async () => {
    await oweReceipt()
    await db().$executeRawUnsafe(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.state = 'sent' THEN RAISE EXCEPTION 'gone'; END IF; RETURN NEW; END $$`)
    await db().$executeRawUnsafe(
      'CREATE TRIGGER die BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION die()',
    )
    await expect(sweep()).rejects.toThrow('gone')
    await db().$executeRawUnsafe('DROP FUNCTION die CASCADE')
    expect((await office.inbox()).length).toBe(1)
    expect(await findOnlyLetter()).toMatchObject({ state: 'sending', attempts: 1 })
    const [gone] = await office.inbox()
    // Its lease is a minute: nobody else takes the letter before that.
    expect(await sweep(minutesAfter(start, 1.5))).toEqual({ sent: 0, failed: 0, left: 0 })
    expect(await sweep(minutesAfter(start, 2.5))).toEqual({ sent: 1, failed: 0, left: 0 })
    expect((await office.inbox()).length).toBe(1)
    expect(await findOnlyLetter()).toMatchObject({
      state: 'sent',
      attempts: 2,
      providerId: gone?.id,
    })
  })

  it('and wakes up late, it changes nothing of a letter that another has claimed since', async () => {
    await oweReceipt()
    const late = await claimLetter(minutesAfter(start, 1))
    const other = await claimLetter(minutesAfter(start, 3))
    if (!late || !other) throw new Error('the letter was not claimed')
    expect(other).toMatchObject({ id: late.id, attempts: 2 })
    const dueAt = minutesAfter(start, 60)
    expect(await saveDueAgain({ ...late, dueAt, triedSince: undefined })).toBe(0)
    expect(await saveGivenUp({ ...late, attention: 'late' })).toBe(0)
    expect(await findOnlyLetter()).toMatchObject({ state: 'sending', attempts: 2, attention: null })
  })
})

describe('after more than 23 hours', () => {
  const hours = (count: number) => minutesAfter(start, 60 * count)

  it('a letter whose outcome is unknown goes to staff, not out again', async () => {
    await oweReceipt()
    await office.breakMail({ mode: 'timeout_after', seconds: 0, times: 1 })
    await sweep()
    await office.passHours(26)
    expect(await sweep(hours(26))).toEqual({ sent: 0, failed: 1, left: 0 })
    expect((await office.inbox()).length).toBe(1)
    expect(await findOnlyLetter()).toMatchObject({
      ...{ state: 'failed', attention: 'outcome_unknown_23h', sentAt: null, leaseUntil: null },
    })
  })

  it('a letter whose sender died goes to staff too', async () => {
    await oweReceipt()
    await claimLetter(minutesAfter(start, 1))
    expect(await sweep(hours(26))).toEqual({ sent: 0, failed: 1, left: 0 })
    expect(await office.inbox()).toEqual([])
    expect(await findOnlyLetter()).toMatchObject({ attention: 'outcome_unknown_23h' })
  })

  it('a letter that the neighbour had only put off goes out, once', async () => {
    await oweReceipt()
    await office.breakMail({ mode: 'error', status: 429, retryAfter: 60, times: 1 })
    await sweep()
    await office.passHours(26)
    expect(await sweep(hours(26))).toEqual({ sent: 1, failed: 0, left: 0 })
    expect((await office.inbox()).length).toBe(1)
  })

  it('a letter that nobody had tried goes out, once', async () => {
    await oweReceipt()
    expect(await sweep(hours(26))).toEqual({ sent: 1, failed: 0, left: 0 })
    expect((await office.inbox()).length).toBe(1)
  })

  it('an unknown outcome stays unknown after the neighbour has put the letter off', async () => {
    await oweReceipt()
    await office.breakMail({ mode: 'timeout_after', seconds: 0, times: 1 })
    await office.breakMail({ mode: 'error', status: 429, retryAfter: 60, times: 1 })
    await sweep()
    expect(await sweep(minutesAfter(start, 3))).toEqual({ sent: 0, failed: 1, left: 0 })
    await office.passHours(26)
    await sweep(hours(26))
    expect((await office.inbox()).length).toBe(1)
    expect(await findOnlyLetter()).toMatchObject({ state: 'failed' })
  })
})
