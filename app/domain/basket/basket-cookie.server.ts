import { z } from 'zod'
import { env } from '#app/platform/env/env.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId } from '#app/values/id.ts'
import { type Basket, emptyBasket, largestQuantity, mostLines } from './basket.ts'

const id = z.string().refine(isId)
const shape = z.object({
  v: z.literal(1),
  id,
  lines: z
    .array(z.tuple([id, z.number().int().min(1).max(largestQuantity)]))
    .min(1)
    .max(mostLines),
})

/** A week: long enough to sleep on it, short enough for a shared telephone. */
const maxAge = 7 * 24 * 3600

const secure = () => env().appUrl.startsWith('https://')
const cookieName = () => (secure() ? '__Host-lykta_basket' : 'lykta_basket')

/** The basket that a request carries. `altered` when a cookie was there that is not ours, or no longer readable. */
export function readBasket(request: Request): { basket: Basket; altered: boolean } {
  const sealed = cookieValue(request.headers.get('Cookie') ?? '', cookieName())
  if (!sealed) return { basket: emptyBasket(), altered: false }
  const read = shape.safeParse(unseal('basket', sealed))
  if (!read.success) return { basket: emptyBasket(), altered: true }
  const lines = read.data.lines.map(([variantId, quantity]) => ({ variantId, quantity }))
  return { basket: { id: read.data.id, lines }, altered: false }
}

/** The Set-Cookie value that keeps this basket; an empty one clears the cookie. */
export function basketCookie(basket: Basket): string {
  const kept = basket.lines.map((line) => [line.variantId, line.quantity])
  const value = kept.length > 0 ? seal('basket', { v: 1, id: basket.id, lines: kept }) : ''
  const age = kept.length > 0 ? maxAge : 0
  const attributes = `Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure() ? '; Secure' : ''}`
  return `${cookieName()}=${value}; ${attributes}`
}

function cookieValue(header: string, name: string): string | undefined {
  const pair = header.split(/;\s*/).find((candidate) => candidate.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
