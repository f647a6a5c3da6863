import { env } from '#app/platform/env/env.server.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'

const secure = () => env().appUrl.startsWith('https://')
const cookieName = () => (secure() ? '__Host-lykta_currency' : 'lykta_currency')

/** Half a year: the choice was made on purpose and is cheap to make again. */
const maxAge = 180 * 24 * 3600

/** The currency a visitor has chosen; Swedish crowns until she has. Never guessed from language or country. */
export function chosenCurrency(request: Request): Currency {
  const name = cookieName()
  const pairs = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return isCurrency(value) ? value : 'SEK'
}

/** The Set-Cookie value that keeps a visitor's own choice. Sent only in answer to that choice. */
export function currencyCookie(currency: Currency): string {
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure() ? '; Secure' : ''}`
  return `${cookieName()}=${currency}; ${attributes}`
}
