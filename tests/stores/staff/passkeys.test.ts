import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOwnFactor } from '#app/domain/staff/add-own-factor.server.ts'
import { finishSignIn } from '#app/domain/staff/finish-sign-in.server.ts'
import { offerNewPasskey } from '#app/domain/staff/offer-new-passkey.server.ts'
import { offerPasskeys } from '#app/domain/staff/offer-passkeys.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { SoftKey } from '#tests/make/passkey.ts'
import { type MadeSignIn, makeSignIn } from '#tests/make/sign-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date('2026-11-27T10:00:00Z')

async function withPasskey(role: 'shop' | 'finance' = 'shop', key = new SoftKey()) {
  const staff = await makeSignIn({ role })
  const offer = await offerNewPasskey({ ...staff, site: 'Prov' }, now)
  const answer = key.make(JSON.parse(offer.options).challenge)
  const factor = { kind: 'passkey', answer, challenge: offer.challenge, name: 'Telefon' } as const
  const added = await addOwnFactor({ factor, by: staff.by, now })
  return { staff, key, added }
}

/** What her browser is given to answer. */
async function challengeFor(staff: MadeSignIn, at = now) {
  const offer = await offerPasskeys(staff.id, at)
  if (!offer) throw new Error('she has no passkey')
  return { sealed: offer.challenge, plain: JSON.parse(offer.options).challenge as string }
}

type Shown = { challenge: string; at?: Date }

const enter = (staff: MadeSignIn, answer: unknown, { challenge, at = now }: Shown) =>
  finishSignIn({
    half: { staffId: staff.id, version: staff.version },
    shown: { kind: 'passkey', answer, challenge },
    ...{ device: 'Firefox', knownDevice: 'her own', before: undefined, now: at },
  })

const wrong = { ok: false, refusal: 'wrong' }

describe('a passkey', () => {
  it('opens the desk as often as it answers a new challenge', async () => {
    const { staff, key } = await withPasskey()
    for (const minute of [0, 5, 10]) {
      const at = addMinutes(now, minute)
      const { sealed, plain } = await challengeFor(staff, at)
      expect((await enter(staff, key.show(plain), { challenge: sealed, at })).ok).toBe(true)
    }
  })

  it('answers a challenge once, in time, and only hers', async () => {
    const [{ staff, key }, other] = [await withPasskey(), await withPasskey('finance')]
    const { sealed, plain } = await challengeFor(staff)
    const theirs = await challengeFor(other.staff)
    expect(await enter(staff, key.show(theirs.plain), { challenge: theirs.sealed })).toEqual(wrong)
    expect((await enter(staff, key.show(plain), { challenge: sealed })).ok).toBe(true)
    expect(await enter(staff, key.show(plain), { challenge: sealed })).toEqual(wrong)
    const late = await challengeFor(staff)
    const answer = key.show(late.plain)
    expect(await enter(staff, answer, { challenge: late.sealed, at: addMinutes(now, 10) })).toEqual(
      wrong,
    )
  })

  it('is not another’s key, another challenge, another site, or a copy that counts behind', async () => {
    const { staff, key } = await withPasskey()
    const liar = new SoftKey()
    const { sealed, plain } = await challengeFor(staff)
    expect(await enter(staff, liar.show(plain), { challenge: sealed })).toEqual(wrong)
    const second = await challengeFor(staff)
    expect(await enter(staff, key.show('another'), { challenge: second.sealed })).toEqual(wrong)
    key.counter = 5
    const third = await challengeFor(staff)
    expect((await enter(staff, key.show(third.plain), { challenge: third.sealed })).ok).toBe(true)
    key.counter = 4
    const at = addMinutes(now, 5)
    const fourth = await challengeFor(staff, at)
    expect(await enter(staff, key.show(fourth.plain), { challenge: fourth.sealed, at })).toEqual(
      wrong,
    )
  })

  it('made for another site, or for a challenge to show one, is not kept', async () => {
    const refused = { ok: false, refusal: 'factor_wrong' }
    const elsewhere = await withPasskey('shop', new SoftKey('https://elsewhere.example'))
    expect(elsewhere.added).toEqual(refused)
    const { staff } = await withPasskey('finance')
    const { sealed, plain } = await challengeFor(staff)
    const answer = new SoftKey().make(plain)
    const factor = { kind: 'passkey', answer, challenge: sealed, name: 'Telefon' } as const
    expect(await addOwnFactor({ factor, by: staff.by, now })).toEqual(refused)
  })

  it.each([undefined, null, 1, 'x', {}, { id: 'AAAA' }, { id: 1, response: null }, []])(
    'is not %j',
    async (answer) => {
      const { staff } = await withPasskey()
      const { sealed } = await challengeFor(staff)
      expect(await enter(staff, answer, { challenge: sealed })).toEqual(wrong)
    },
  )
})
