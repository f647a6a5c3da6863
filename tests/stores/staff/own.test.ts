import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { addOwnFactor } from '#app/domain/staff/add-own-factor.server.ts'
import { changeOwnPassword } from '#app/domain/staff/change-own-password.server.ts'
import { changeOwnProfile } from '#app/domain/staff/change-own-profile.server.ts'
import { endSessions } from '#app/domain/staff/end-sessions.server.ts'
import { findOwnSignIn } from '#app/domain/staff/find-own-sign-in.server.ts'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import { listOwnSessions } from '#app/domain/staff/list-own-sessions.server.ts'
import { offerNewPasskey } from '#app/domain/staff/offer-new-passkey.server.ts'
import { removeOwnFactor } from '#app/domain/staff/remove-own-factor.server.ts'
import { renewRecoveryCodes } from '#app/domain/staff/renew-recovery-codes.server.ts'
import { newCodeSecret } from '#app/platform/one-time-codes.server.ts'
import { addHours } from '#app/values/period.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { SoftKey } from '#tests/make/passkey.ts'
import { codeAt, type MadeSignIn, makeSignIn } from '#tests/make/sign-in.ts'
import { makeStaff, makeStaffSession } from '#tests/make/staff.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date()

async function addPasskey(staff: MadeSignIn, key = new SoftKey()) {
  const offer = await offerNewPasskey({ ...staff, site: 'Prov' }, now)
  const answer = key.make(JSON.parse(offer.options).challenge)
  const factor = { kind: 'passkey', answer, challenge: offer.challenge, name: 'Telefon' } as const
  return { factor, added: await addOwnFactor({ factor, by: staff.by, now }) }
}

describe('second factors of one’s own', () => {
  it('come and go, but the last one stays', async () => {
    const staff = await makeSignIn()
    const last = { ok: false, refusal: 'last_factor' }
    expect(await removeOwnFactor({ factor: 'codes', by: staff.by, now })).toEqual(last)
    expect((await addPasskey(staff)).added).toEqual({ ok: true, value: { recoveryCodes: [] } })
    const { passkeys } = await findOwnSignIn(staff.id)
    const passkey = passkeys[0]?.id ?? ''
    expect(passkeys).toMatchObject([{ name: 'Telefon', usedAt: undefined }])
    expect((await removeOwnFactor({ factor: 'codes', by: staff.by, now })).ok).toBe(true)
    expect(await removeOwnFactor({ factor: { passkey }, by: staff.by, now })).toEqual(last)
    const lines = await listObjectHistory(`staff/${staff.id}`)
    expect(lines.map(({ action }) => action)).toEqual([
      'staff.factor_removed',
      'staff.factor_added',
    ])
  })

  it('of two that are taken away at once keep one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const staff = await makeSignIn({ email: `${round}@prov.example` })
      await addPasskey(staff)
      const passkey = (await findOwnSignIn(staff.id)).passkeys[0]?.id ?? ''
      const outcomes = await Promise.all(
        (['codes', { passkey }] as const).map((factor) =>
          removeOwnFactor({ factor, by: staff.by, now }),
        ),
      )
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    }
  })

  it('are kept by the database itself', async () => {
    const staff = await makeSignIn()
    const change = `UPDATE staff_member SET code_secret = NULL WHERE id = '${staff.id}'`
    await expect(ask(database.url, change)).rejects.toThrow(/keeps a second factor/)
    await ask(database.url, `UPDATE staff_member SET code_step = 9 WHERE id = '${staff.id}'`)
    const back = `UPDATE staff_member SET code_step = 9 WHERE id = '${staff.id}'`
    await expect(ask(database.url, back)).rejects.toThrow(/a one-time code opens once/)
  })

  it('are no one else’s to take away, nor is a passkey made twice', async () => {
    const [staff, other] = [await makeSignIn(), await makeSignIn({ role: 'shop' })]
    const { factor } = await addPasskey(staff)
    await addPasskey(other)
    const passkey = (await findOwnSignIn(staff.id)).passkeys[0]?.id ?? ''
    expect(await removeOwnFactor({ factor: { passkey }, by: other.by, now })).toEqual({
      ...{ ok: false, refusal: 'missing' },
    })
    const wrong = { ok: false, refusal: 'factor_wrong' }
    expect(await addOwnFactor({ factor, by: staff.by, now })).toEqual(wrong)
    expect(await addOwnFactor({ factor, by: other.by, now })).toEqual(wrong)
  })

  it('bring recovery codes the first time, and new ones when asked for', async () => {
    const staff = await makeStaff({ role: 'shop' })
    const secret = newCodeSecret()
    const factor = { kind: 'code', secret, code: codeAt(secret, now) } as const
    const added = await addOwnFactor({ factor, by: staff.by, now })
    expect(added.ok && added.value.recoveryCodes).toHaveLength(10)
    const renewed = await renewRecoveryCodes(staff.by, now)
    expect(renewed.filter((code) => added.ok && added.value.recoveryCodes.includes(code))).toEqual(
      [],
    )
    expect((await findOwnSignIn(staff.id)).recoveryCodesLeft).toBe(10)
  })
})

describe('a password of one’s own', () => {
  it('is changed with every other session ended, and this one under a new word', async () => {
    const staff = await makeSignIn({ role: 'shop' })
    const words = [staff.cookie, await makeStaffSession({ staffId: staff.id })].map(
      (cookie) => cookie.split('=')[1] ?? '',
    )
    const signedIn = await findSignedIn(words[0] ?? '', now)
    if (!signedIn) throw new Error('she is not signed in')
    const changed = await changeOwnPassword({
      staff: signedIn,
      password: 'nio blå stolar i regn',
      now,
    })
    for (const word of words) expect(await findSignedIn(word, now)).toBeUndefined()
    const word = changed.ok ? changed.value.session : ''
    expect(await findSignedIn(word, now)).toMatchObject({ sessionId: signedIn.sessionId })
    const [line] = await listObjectHistory(`staff/${staff.id}`)
    expect(line).toMatchObject({ action: 'staff.password_changed', changes: [] })
  })
})

describe('sessions of one’s own', () => {
  it('are listed and ended, one or all others, and nobody else’s', async () => {
    const [staff, other] = [await makeSignIn(), await makeSignIn({ role: 'shop' })]
    await makeStaffSession({ staffId: staff.id })
    await makeStaffSession({ staffId: staff.id })
    const [theirs] = await listOwnSessions(other.id, now)
    const sessions = await listOwnSessions(staff.id, now)
    expect(sessions).toHaveLength(3)
    const { by } = staff
    expect(await endSessions({ which: { id: theirs?.id ?? '' }, by, now })).toBe(0)
    expect(await endSessions({ which: { id: 'no id' }, by, now })).toBe(0)
    expect(await endSessions({ which: { id: sessions[0]?.id ?? '' }, by, now })).toBe(1)
    expect(await endSessions({ which: { allBut: sessions[1]?.id ?? '' }, by, now })).toBe(1)
    expect((await listOwnSessions(staff.id, now)).map(({ id }) => id)).toEqual([sessions[1]?.id])
    expect(await listOwnSessions(other.id, now)).toHaveLength(1)
    expect(await listOwnSessions(staff.id, addHours(now, 5))).toEqual([])
  })
})

describe('a name', () => {
  it('is changed with a line of history, and without one when nothing differs', async () => {
    const staff = await makeSignIn({ locale: 'sv' })
    const wish = { name: 'Nytt Namn', locale: 'nb', by: staff.by, now } as const
    await changeOwnProfile(wish)
    await changeOwnProfile(wish)
    expect(await listObjectHistory(`staff/${staff.id}`)).toMatchObject([
      {
        action: 'staff.profile_changed',
        changes: [
          { field: 'name', from: staff.name, to: 'Nytt Namn' },
          { field: 'locale', from: 'sv', to: 'nb' },
        ],
      },
    ])
  })
})
