import { env } from '#app/platform/env/env.server.ts'

const secure = () => env().appUrl.startsWith('https://')
const cookieName = () => (secure() ? '__Host-lykta_staff' : 'lykta_staff')
const attributes = () => `Path=/; HttpOnly; SameSite=Lax${secure() ? '; Secure' : ''}`

/** The session word that a request carries. */
export function readStaffCookie(request: Request): string | undefined {
  const name = cookieName()
  const pairs = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** The Set-Cookie value of a session; it ends with the browser, and at the server sooner. An empty word takes it away. */
export const staffCookie = (session: string): string =>
  session === ''
    ? `${cookieName()}=; Max-Age=0; ${attributes()}`
    : `${cookieName()}=${session}; ${attributes()}`
