import { redirect } from '@remix-run/node'
import { deskHeaders } from '../desk-page.ts'
import { staffCookie } from '../staff-cookie.server.ts'
import { knownDeviceCookie, noHalfWayCookie } from './door-cookies.server.ts'

/** The cookies of somebody who has just come in: her session, and a browser that is known from now on; half the way is forgotten. */
export function cookiesOfEntering(entered: { session: string; email: string }): Headers {
  const headers = new Headers(deskHeaders)
  headers.append('Set-Cookie', staffCookie(entered.session))
  headers.append('Set-Cookie', knownDeviceCookie(entered.email))
  headers.append('Set-Cookie', noHalfWayCookie())
  return headers
}

/** Leads somebody who has just come in to where she wanted. */
export const enterAt = (to: string, entered: { session: string; email: string }) =>
  redirect(to, { status: 303, headers: cookiesOfEntering(entered) })
