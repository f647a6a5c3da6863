import { openSession } from '#app/domain/staff/open-session.server.ts'
import type { Role } from '#app/domain/staff/role.ts'
import type { SignedIn } from '#app/domain/staff/staff.ts'
import { saveMember } from '#app/domain/staff/store.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { staffCookie } from '#app/routes/staff/staff-cookie.server.ts'
import { newId } from '#app/values/id.ts'

type Ask = {
  method?: string
  /** Sent as a browser sends a form; makes the request a POST unless `method` says otherwise. */
  form?: Record<string, string> | [string, string][]
  headers?: Record<string, string>
}

/** A staff member with a session, and requests as her browser makes them. */
export type MadeStaff = {
  id: string
  name: string
  email: string
  role: Role
  locale: Locale
  by: { kind: 'staff'; id: string; name: string }
  /** The `Cookie` header of her session. */
  cookie: string
  request: (path: string, ask?: Ask) => Request
}

type Wish = {
  role?: Role
  name?: string
  email?: string
  locale?: Locale
  /** When she last proved who she is; just now, unless a stale proof is what the test is about. */
  provedAt?: Date
}

/** Somebody who works at the desk and is signed in; `disabled` too has a session, from before. */
export async function makeStaff(wish: Wish = {}): Promise<MadeStaff> {
  const { role = 'owner', locale = 'en', name = `Prov ${role}` } = wish
  const id = newId()
  const email = wish.email ?? `${role}-${id.slice(-12)}@prov.example`
  // A session opens for somebody who may work here; she is disabled afterwards.
  await saveMember({ id, email, name, locale, role: role === 'disabled' ? 'volunteer' : role })
  const cookie = await makeStaffSession({ staffId: id, provedAt: wish.provedAt })
  if (role === 'disabled') await db().staffMember.update({ where: { id }, data: { role } })
  const by = { kind: 'staff', id, name } as const
  return { id, name, email, role, locale, by, cookie, request: requestsWith(cookie) }
}

/** Another session of somebody who may work here, as the `Cookie` header that carries it. */
export async function makeStaffSession(wish: {
  staffId: string
  provedAt?: Date | undefined
}): Promise<string> {
  const { staffId, provedAt } = wish
  const token = await transaction((tx) =>
    openSession({ staffId, device: 'Firefox, Linux', now: now() }, tx),
  )
  if (!token) throw new Error('whoever is to be signed in may not work at the desk')
  if (provedAt) {
    const session = { tokenHash: tokenHash(token) }
    await db().staffSession.update({ where: session, data: { provedAt } })
  }
  return staffCookie(token).split(';')[0] ?? ''
}

const requestsWith =
  (cookie: string) =>
  (path: string, { method, form, headers = {} }: Ask = {}): Request =>
    new Request(new URL(path, env().appUrl), {
      method: method ?? (form ? 'POST' : 'GET'),
      headers: { Cookie: cookie, ...headers },
      ...(form && { body: new URLSearchParams(form) }),
    })

/** Somebody as a page of the desk knows her, without a session or a row. */
export const signedInAs = (role: Role, change: Partial<SignedIn> = {}): SignedIn => ({
  ...{ id: newId(), name: `Prov ${role}`, email: `${role}@prov.example`, role, locale: 'sv' },
  ...{ sessionId: newId(), provedAt: now() },
  ...change,
})
