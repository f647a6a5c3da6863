import { data, redirect } from '@remix-run/node'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findSignedIn } from '#app/domain/staff/find-signed-in.server.ts'
import type { Permission } from '#app/domain/staff/permissions.ts'
import type { Role } from '#app/domain/staff/role.ts'
import { freshMinutes, freshToSendMinutes, may, type SignedIn } from '#app/domain/staff/staff.ts'
import { preferredLocale } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { addMinutes } from '#app/values/period.ts'
import type { RoomGroup } from './room.ts'
import { roomGroups } from './rooms.server.ts'
import { readStaffCookie } from './staff-cookie.server.ts'

type Demand = {
  /** Asks for a proof of who she is that is a few minutes old at most: refunds above the limit, exports, changes of staff. */
  fresh?: boolean
}

export type Admitted = {
  desk: DeskFrame
  staff: SignedIn
  by: { kind: 'staff'; id: string; name: string }
}

/**
 * Lets a request in at the desk, or throws: to the sign-in page where a page was asked for; 401, 403 or "prove who you are" where
 * something would have changed. Every loader and action of the desk calls it for itself, first of all.
 */
export async function admit(
  request: Request,
  permission: Permission,
  demand: Demand = {},
): Promise<Admitted> {
  const token = readStaffCookie(request)
  const staff = token ? await findSignedIn(token, now()) : undefined
  if (!staff) throw signInFirst(request)
  if (!may(staff.role, permission)) throw barred(request, 403, staff)
  if (demand.fresh && !isFresh(staff, request)) throw proveFirst(request, staff)
  const by = { kind: 'staff', id: staff.id, name: staff.name } as const
  return { staff, by, desk: await frameOf(request, staff) }
}

const reads = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD'

/** Our own address of a request, to come back to. */
const addressOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url)
  return pathname.replace(/\.data$/, '') + search
}

function signInFirst(request: Request): Response | ReturnType<typeof barred> {
  if (!reads(request)) return barred(request, 401)
  return redirect(`/staff/sign-in?to=${encodeURIComponent(addressOf(request))}`)
}

function proveFirst(request: Request, staff: SignedIn): Response | ReturnType<typeof barred> {
  if (!reads(request)) return barred(request, 401, staff)
  return redirect(`/staff/sign-in/again?to=${encodeURIComponent(addressOf(request))}`)
}

/** Whoever was shown a form while her proof was fresh has time to fill it in. */
function isFresh(staff: SignedIn, request: Request): boolean {
  const minutes = reads(request) ? freshMinutes : freshToSendMinutes
  return staff.provedAt > addMinutes(now(), -minutes)
}

/** What the error page needs to say it in her language. */
export type Barred = { desk: 'signedOut' | 'stale' | 'forbidden'; locale: DeskFrame['locale'] }

function barred(request: Request, status: 401 | 403, staff?: SignedIn) {
  const locale = staff?.locale ?? preferredLocale(request.headers.get('Accept-Language'))
  const desk = status === 403 ? 'forbidden' : staff ? 'stale' : 'signedOut'
  return data({ desk, locale } satisfies Barred, {
    status,
    headers: { 'Cache-Control': 'no-store' },
  })
}

/** What stands around every page of the desk for whoever is signed in. */
async function frameOf(request: Request, staff: SignedIn): Promise<DeskFrame> {
  const { locale, role, name } = staff
  const text = staffMessages(locale)
  const { demonstration, standins } = env()
  const url = new URL(request.url)
  const { shortName } = await findOrganisation(locale)
  return {
    ...{ locale, role, name, demonstration, organisation: shortName },
    path: addressOf(request),
    done: url.searchParams.get('done') ?? undefined,
    inbox: standins?.letters ? `http://localhost:${standins.port}/inbox` : undefined,
    menu: menuOf(role, text),
  }
}

/** The rooms that somebody may enter, under their headings; a heading without any is not there. */
const menuOf = (role: Role, text: StaffMessages): DeskFrame['menu'] =>
  Object.entries(roomGroups).flatMap(([group, rooms]) => {
    const hers = rooms.filter(({ permission }) => may(role, permission))
    if (hers.length === 0) return []
    const heading = text.desk.groups[group as RoomGroup]
    return [{ heading, rooms: hers.map(({ href, title }) => ({ href, name: title(text) })) }]
  })
