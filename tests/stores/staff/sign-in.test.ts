import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import { finishSignIn } from '#app/domain/staff/finish-sign-in.server.ts'
import { proveAgain } from '#app/domain/staff/prove-again.server.ts'
import { provePassword } from '#app/domain/staff/prove-password.server.ts'
import type { SecondFactor } from '#app/domain/staff/second-factor.ts'
import { db } from '#app/platform/db.server.ts'
import { addMinutes, addSeconds } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { codeAt, goodPassword, type MadeSignIn, makeSignIn } from '#tests/make/sign-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date('2026-11-27T10:00:00Z')

const tryPassword = (email: string, password = goodPassword, overrides = {}) =>
  provePassword({ email, password, address: '203.0.113.1', device: undefined, now, ...overrides })

const tryFactor = (
  staff: MadeSignIn,
  shown: SecondFactor,
  { at = now, ...overrides }: { at?: Date } & Record<string, unknown> = {},
) =>
  finishSignIn({
    half: { staffId: staff.id, version: staff.version },
    ...{ shown, device: 'Firefox', knownDevice: undefined, before: undefined, now: at },
    ...overrides,
  })

const code = (text: string) => ({ kind: 'code', code: text }) as const

describe('a password', () => {
  it('leads half way in, and no further', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const sessions = await db().staffSession.count()
    expect(await tryPassword(staff.email.toUpperCase())).toEqual({
      ...{ ok: true, value: { staffId: staff.id, version: staff.version } },
    })
    expect(await db().staffSession.count()).toBe(sessions)
  })

  it('that is wrong, of somebody unknown, invited or disabled, is refused alike', async () => {
    const known = await makeSignIn({ role: 'shop' })
    const disabled = await makeSignIn({ role: 'disabled' })
    const invited = await makeSignIn({ role: 'finance' })
    await db().staffMember.update({
      where: { id: invited.id },
      data: { passwordHash: null },
    })
    const answers = await Promise.all([
      tryPassword(known.email, 'another password than hers'),
      tryPassword('nobody@prov.example'),
      tryPassword(disabled.email),
      tryPassword(invited.email),
      tryPassword(known.email, ''),
      tryPassword(known.email, goodPassword + 'x'.repeat(100_000)),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":false,"refusal":"wrong"}']),
    )
  })
})

describe('a second factor', () => {
  it('that is right opens a session, once for each code, and history tells of it', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const shown = code(codeAt(staff.secret, now))
    const entered = await tryFactor(staff, shown)
    const session = entered.ok ? entered.value.session : ''
    expect(await findSignedIn(session, now)).toMatchObject({ id: staff.id, provedAt: now })
    expect(await tryFactor(staff, shown)).toEqual({ ok: false, refusal: 'wrong' })
    const [last, before] = await listObjectHistory(`staff/${staff.id}`)
    expect(last?.action).toBe('staff.second_factor_failed')
    expect(before).toMatchObject({
      action: 'staff.signed_in',
      changes: [{ field: 'second_factor', to: 'code' }],
    })
  })

  it('of two browsers that send one code at once lets one in', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    for (let round = 0; round < 5; round += 1) {
      const at = addMinutes(now, round * 30)
      const shown = code(codeAt(staff.secret, at))
      const both = await Promise.all([1, 2, 3].map(() => tryFactor(staff, shown, { at })))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    }
  })

  it('may be one step early or late, and no more', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const refused = { ok: false, refusal: 'wrong' }
    expect(await tryFactor(staff, code(codeAt(staff.secret, addSeconds(now, -60))))).toEqual(
      refused,
    )
    expect(await tryFactor(staff, code(codeAt(staff.secret, addSeconds(now, 60))))).toEqual(refused)
    expect((await tryFactor(staff, code(codeAt(staff.secret, addSeconds(now, -30))))).ok).toBe(true)
    expect((await tryFactor(staff, code(codeAt(staff.secret, addSeconds(now, 30))))).ok).toBe(true)
  })

  it('may be a recovery code, each once and only one’s own', async () => {
    const [staff, other] = [
      await makeSignIn({ role: 'shop' }),
      await makeSignIn({ role: 'finance' }),
    ]
    const shown = { kind: 'recovery', code: staff.recoveryCodes[3] ?? '' } as const
    expect((await tryFactor(other, shown)).ok).toBe(false)
    expect((await tryFactor(staff, shown)).ok).toBe(true)
    expect((await tryFactor(staff, shown)).ok).toBe(false)
    const kept = JSON.stringify(await db().staffRecoveryCode.findMany())
    expect(staff.recoveryCodes.filter((each) => kept.includes(each))).toEqual([])
  })

  it('is guessed five times, and then no more until minutes have passed; a known browser has its own guesses', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const right = code(codeAt(staff.secret, now))
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await tryFactor(staff, code('000000'))).toEqual({ ok: false, refusal: 'wrong' })
    }
    expect(await tryFactor(staff, right)).toEqual({ ok: false, refusal: 'too_many' })
    const lines = await listObjectHistory(`staff/${staff.id}`)
    expect(lines.map(({ action }) => action)).toEqual(['staff.second_factor_failed'])
    expect((await tryFactor(staff, right, { knownDevice: 'her browser' })).ok).toBe(true)
    const later = addMinutes(now, 5)
    expect((await tryFactor(staff, code(codeAt(staff.secret, later)), { at: later })).ok).toBe(true)
  })

  it('comes too late when the password, the role or the person has changed meanwhile', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const shown = code(codeAt(staff.secret, now))
    const half = { staffId: staff.id, version: staff.version - 1 }
    expect(await tryFactor(staff, shown, { half })).toEqual({ ok: false, refusal: 'over' })
    const disabled = await makeSignIn({ role: 'disabled' })
    const other = code(codeAt(disabled.secret, now))
    expect(await tryFactor(disabled, other)).toEqual({ ok: false, refusal: 'over' })
  })

  it('ends the session that the browser had before', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const before = staff.cookie.split('=')[1] ?? ''
    const at = new Date()
    expect(await findSignedIn(before, at)).toBeDefined()
    await tryFactor(staff, code(codeAt(staff.secret, at)), { at, before })
    expect(await findSignedIn(before, at)).toBeUndefined()
  })
})

describe('a fresh proof', () => {
  it('gives the session a new word; the old one opens nothing', async () => {
    const staff = await makeSignIn({ role: 'owner', provedAt: addMinutes(new Date(), -60) })
    const at = new Date()
    const old = staff.cookie.split('=')[1] ?? ''
    const signedIn = await findSignedIn(old, at)
    if (!signedIn) throw new Error('she is not signed in')
    const wish = { staff: signedIn, password: goodPassword, now: at }
    const wrong = await proveAgain({ ...wish, shown: code('000000') })
    expect(wrong).toEqual({ ok: false, refusal: 'wrong' })
    const shown = code(codeAt(staff.secret, at))
    expect(await proveAgain({ ...wish, password: 'not this', shown })).toEqual(wrong)
    const proved = await proveAgain({ ...wish, shown })
    const fresh = proved.ok ? await findSignedIn(proved.value.session, at) : undefined
    expect(fresh).toMatchObject({ sessionId: signedIn.sessionId, provedAt: at })
    expect(await findSignedIn(old, at)).toBeUndefined()
  })
})
