import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { changeRole } from '#app/domain/staff/change-role.server.ts'
import { findInvitation } from '#app/domain/staff/find-invitation.server.ts'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import { provePassword } from '#app/domain/staff/prove-password.server.ts'
import { resetSignIn } from '#app/domain/staff/reset-sign-in.server.ts'
import { db } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { goodPassword, makeSignIn } from '#tests/make/sign-in.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date()
const isIn = async ({ cookie }: MadeStaff) =>
  (await findSignedIn(cookie.split('=')[1] ?? '', now)) !== undefined

describe('a role', () => {
  it('is changed from the version that was shown, and ends every session at once', async () => {
    const [owner, other] = [await makeStaff(), await makeStaff({ role: 'shop' })]
    const wish = { id: other.id, role: 'finance', version: 1, by: owner.by, now } as const
    expect(await isIn(other)).toBe(true)
    expect(await changeRole(wish)).toEqual({ ok: true, value: null })
    expect(await isIn(other)).toBe(false)
    expect(await isIn(owner)).toBe(true)
    const late = await changeRole({ ...wish, role: 'volunteer' })
    expect(late).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(await listObjectHistory(`staff/${other.id}`)).toMatchObject([
      {
        action: 'staff.role_changed',
        actorName: owner.name,
        changes: [{ field: 'role', from: 'shop', to: 'finance' }],
      },
    ])
  })

  it('of the last owner stays; of two who step down at once one stays', async () => {
    for (let round = 0; round < 10; round += 1) {
      await database.reset()
      const owners = [await makeStaff(), await makeStaff({ email: 'two@prov.example' })]
      const outcomes = await Promise.all(
        owners.map(({ id, by }) => changeRole({ id, role: 'shop', version: 1, by, now })),
      )
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
      expect(outcomes).toContainEqual({ ok: false, refusal: 'last_owner' })
      expect(await db().staffMember.count({ where: { role: 'owner' } })).toBe(1)
    }
  })

  it('of the last owner is kept by the database itself', async () => {
    const owner = await makeStaff()
    for (const change of [
      `UPDATE staff_member SET role = 'disabled' WHERE id = '${owner.id}'`,
      `DELETE FROM staff_member WHERE id = '${owner.id}'`,
    ]) {
      await expect(ask(database.url, change)).rejects.toThrow(/the desk keeps an owner/)
    }
  })
})

describe('disabling', () => {
  it('ends the sessions, closes the links and lets no password in', async () => {
    const [owner, other] = [await makeStaff(), await makeSignIn({ role: 'shop' })]
    const { id, version } = other
    await changeRole({ id, role: 'disabled', version, by: owner.by, now })
    expect(await isIn(other)).toBe(false)
    const attempt = { email: other.email, password: goodPassword, address: 'a', device: undefined }
    expect(await provePassword({ ...attempt, now })).toEqual({ ok: false, refusal: 'wrong' })
    const [line] = await listObjectHistory(`staff/${id}`)
    expect(line?.action).toBe('staff.disabled')
  })
})

describe('resetting a sign-in', () => {
  it('forgets all of it, ends the sessions, and sends a new invitation', async () => {
    const [owner, other] = [await makeStaff(), await makeSignIn({ role: 'shop' })]
    expect(await resetSignIn({ id: other.id, by: owner.by, now })).toEqual({
      ...{ ok: true, value: null },
    })
    expect(await isIn(other)).toBe(false)
    const kept = await db().staffMember.findUnique({
      where: { id: other.id },
      include: { recovery: true, passkeys: true },
    })
    expect(kept).toMatchObject({ passwordHash: null, codeSecret: null, recovery: [], passkeys: [] })
    const letter = await db().letter.findFirst({ where: { recipient: other.email } })
    const token = accessToken('invitation', letter?.reference.split('/')[1] ?? '')
    expect(await findInvitation(token, now)).toMatchObject({ staffId: other.id })
  })

  it('is not for oneself', async () => {
    const owner = await makeSignIn({ role: 'owner' })
    const refused = await resetSignIn({ id: owner.id, by: owner.by, now })
    expect(refused).toEqual({ ok: false, refusal: 'own' })
    expect(await isIn(owner)).toBe(true)
    expect(await db().letter.count()).toBe(0)
  })
})
