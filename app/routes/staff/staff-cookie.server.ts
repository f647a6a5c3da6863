import { env } from '#app/platform/env/env.server.ts'

const secure = () => env().appUrl.startsWith('https://')
const fullName = (name: string) => (secure() ? `__Host-lykta_${name}` : `lykta_${name}`)
const attributes = () => `Path=/; HttpOnly; SameSite=Lax${secure() ? '; Secure' : ''}`

/** The value of one of the desk's cookies. */
export function readDeskCookie(request: Request, name: string): string | undefined {
  const start = `${fullName(name)}=`
  const pairs = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length)
}

/** A Set-Cookie value; it ends with the browser unless it says how long it lasts. An empty value takes the cookie away. */
export function deskCookie(name: string, value: string, seconds?: number): string {
  const age = value === '' ? 0 : seconds
  return `${fullName(name)}=${value}; ${age === undefined ? '' : `Max-Age=${age}; `}${attributes()}`
}

/** The session word that a request carries. */
export function readStaffCookie(request: Request): string | undefined {
  const value = readDeskCookie(request, 'staff')
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** The Set-Cookie value of a session; it ends with the browser, and at the server sooner. An empty word takes it away. */
export const staffCookie = (session: string): string => deskCookie('staff', session)
