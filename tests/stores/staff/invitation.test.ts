import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import type { LetterKind } from '#app/domain/receipts/letter.ts'
import { acceptInvitation } from '#app/domain/staff/accept-invitation.server.ts'
import { choosePassword } from '#app/domain/staff/choose-password.server.ts'
import { findInvitation } from '#app/domain/staff/find-invitation.server.ts'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import { inviteAgain } from '#app/domain/staff/invite-again.server.ts'
import { inviteMember } from '#app/domain/staff/invite-member.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newCodeSecret } from '#app/platform/one-time-codes.server.ts'
import { addHours } from '#app/values/period.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { codeAt, goodPassword } from '#tests/make/sign-in.ts'
import { makeStaff } from '#tests/make/staff.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const now = new Date('2026-11-27T10:00:00Z')
const week = 7 * 24
const email = 'ny@prov.example'

async function invite(at = now): Promise<{ id: string; token: string }> {
  const wish = { email, name: '', role: 'shop', locale: 'nb', by: { kind: 'operator' } } as const
  const invited = await inviteMember({ ...wish, now: at })
  if (!invited.ok) throw new Error('she is known already')
  return invited.value
}

const choose = (token: string, password = goodPassword, at = now) =>
  choosePassword({ token, name: 'Ny Nilsen', locale: 'nb', password, now: at })

async function accept(token: string, version: number, at = now) {
  const secret = newCodeSecret()
  const factor = { kind: 'code', secret, code: codeAt(secret, at) } as const
  return acceptInvitation({ token, version, factor, device: 'Firefox', now: at })
}

const over = { ok: false, refusal: 'link_over' }

describe('an invitation', () => {
  it('goes out as a letter in her language, whose link the database cannot tell', async () => {
    await makeOrganisation()
    const { token } = await invite()
    const [letter] = await db().letter.findMany()
    expect(letter).toMatchObject({ kind: 'staff-invitation', recipient: email, locale: 'nb' })
    const kind = letter?.kind as LetterKind
    const props = await composeLetter({
      ...{ kind, reference: letter?.reference ?? '', recipient: '', locale: 'nb' },
    })
    const { text, subject } = await drawLetter(props)
    expect(subject).toBe('Invitasjon')
    expect(text).toContain(`http://localhost:3000/staff/invitation/${token}`)
    const rows = await ask<{ all: string }>(
      database.url,
      `SELECT (SELECT string_agg(l::text, '') FROM letter l) || (SELECT string_agg(l::text, '') FROM staff_link l)
         || (SELECT string_agg(h::text, '') FROM history_line h) AS all`,
    )
    expect(rows[0]?.all).not.toContain(token)
    expect(rows[0]?.all).not.toContain(Buffer.from(token).toString('hex'))
  })

  it('is good for a week', async () => {
    const { token } = await invite()
    expect(await findInvitation(token, addHours(now, week - 1))).toMatchObject({ email })
    expect(await findInvitation(token, addHours(now, week))).toBeUndefined()
    expect(await choose(token, goodPassword, addHours(now, week))).toEqual(over)
    expect(await findInvitation(`${token}x`, now)).toBeUndefined()
  })

  it('is accepted once: password, second factor, ten recovery codes, and she is in', async () => {
    const { id, token } = await invite()
    const chosen = await choose(token)
    const version = chosen.ok ? chosen.value.version : 0
    const accepted = await accept(token, version)
    if (!accepted.ok) throw new Error(accepted.refusal)
    expect(accepted.value.recoveryCodes).toHaveLength(10)
    expect(new Set(accepted.value.recoveryCodes).size).toBe(10)
    expect(await findSignedIn(accepted.value.session, now)).toMatchObject({
      ...{ id, name: 'Ny Nilsen', role: 'shop', locale: 'nb' },
    })
    expect(await accept(token, version)).toEqual(over)
    expect(await choose(token)).toEqual(over)
    const lines = await listObjectHistory(`staff/${id}`)
    expect(lines.map(({ action, actor }) => [action, actor])).toEqual([
      ['staff.accepted', `staff/${id}`],
      ['staff.invited', 'operator'],
    ])
  })

  it('opens nothing without a second factor that works', async () => {
    const { token } = await invite()
    expect(await accept(token, 1)).toEqual(over)
    const chosen = await choose(token)
    const version = chosen.ok ? chosen.value.version : 0
    const factor = { kind: 'code', secret: newCodeSecret(), code: '000000' } as const
    const wrong = await acceptInvitation({ token, version, factor, device: 'Firefox', now })
    expect(wrong).toEqual({ ok: false, refusal: 'factor_wrong' })
    expect(await db().staffSession.count()).toBe(0)
    expect(await db().staffRecoveryCode.count()).toBe(0)
    expect((await accept(token, version)).ok).toBe(true)
  })

  it('of two browsers lets the one in that chose the password last', async () => {
    const { token } = await invite()
    const [first, second] = [await choose(token), await choose(token)]
    expect(await accept(token, first.ok ? first.value.version : 0)).toEqual(over)
    expect((await accept(token, second.ok ? second.value.version : 0)).ok).toBe(true)
  })

  it('takes no password that is broken, short or her own name', async () => {
    const { token } = await invite()
    for (const [password, refusal] of [
      ['', 'password_missing'],
      ['kort lösen', 'password_short'],
      ['password123456', 'password_known'],
      ['heja nilsen och hans bror', 'password_own'],
    ]) {
      expect(await choose(token, password)).toEqual({ ok: false, refusal })
    }
    expect(await db().staffMember.count({ where: { passwordHash: { not: null } } })).toBe(0)
  })

  it('is worth nothing once another has been sent, or she is disabled', async () => {
    const { by } = await makeStaff({ role: 'owner' })
    const { id, token } = await invite()
    expect(await inviteAgain({ id, by, now })).toEqual({ ok: true, value: null })
    expect(await findInvitation(token, now)).toBeUndefined()
    expect(await db().letter.count({ where: { recipient: email } })).toBe(2)
    await db().staffMember.update({ where: { id }, data: { role: 'disabled' } })
    expect(await inviteAgain({ id, by, now })).toEqual({ ok: false, refusal: 'missing' })
  })

  it('is not sent to an address that is known', async () => {
    await invite()
    const again = { email: email.toUpperCase(), name: '', role: 'owner', locale: 'sv' } as const
    const refused = await inviteMember({ ...again, by: { kind: 'operator' }, now })
    expect(refused).toEqual({ ok: false, refusal: 'known' })
    expect(await db().letter.count()).toBe(1)
    expect(await db().historyLine.count()).toBe(1)
  })
})
