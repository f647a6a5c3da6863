import { recallOffer } from '#app/domain/organisation/recall-offer.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import type { Currency } from '#app/values/money.ts'

const secure = () => env().appUrl.startsWith('https://')
const cookieName = () => (secure() ? '__Host-lykta_currency' : 'lykta_currency')

/** Half a year: the choice was made on purpose and is cheap to make again. */
const maxAge = 180 * 24 * 3600

/**
 * The currency a visitor has chosen; until she has, or when hers is no longer offered, the first that is. Never guessed from language or
 * country.
 */
export async function chosenCurrency(request: Request): Promise<Currency> {
  const { currencies } = await recallOffer()
  const chosen = keptCurrency(request)
  return currencies.find((currency) => currency === chosen) ?? currencies[0] ?? 'SEK'
}

function keptCurrency(request: Request): string | undefined {
  const name = cookieName()
  const pairs = (request.headers.get('Cookie') ?? '').split(/;\s*/)
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** The Set-Cookie value that keeps a visitor's own choice. Sent only in answer to that choice. */
export function currencyCookie(currency: Currency): string {
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure() ? '; Secure' : ''}`
  return `${cookieName()}=${currency}; ${attributes}`
}
