import { env } from '#app/platform/env/env.server.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'

const name = 'lykta_currency'

/** Half a year: the choice was made on purpose and is cheap to make again. */
const maxAge = 180 * 24 * 3600

/** The currency a visitor has chosen; Swedish crowns until she has. Never guessed from language or country. */
export function chosenCurrency(request: Request): Currency {
  const pairs = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return isCurrency(value) ? value : 'SEK'
}

/** The Set-Cookie value that keeps a visitor's own choice. Sent only in answer to that choice. */
export function currencyCookie(currency: Currency): string {
  const secure = env().appUrl.startsWith('https://') ? '; Secure' : ''
  return `${name}=${currency}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}
