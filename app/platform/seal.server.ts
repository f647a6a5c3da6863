import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { legalDate } from '#app/values/period.ts'
import { env } from './env/env.server.ts'

const mac = (purpose: string, text: string): Buffer =>
  createHmac('sha256', env().sessionSecret).update(`${purpose}\n${text}`).digest()

/** Signs a value for a cookie or a form. `purpose` keeps one kind of seal from passing as another. */
export function seal(purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${body}.${mac(purpose, body).toString('base64url')}`
}

/** The sealed value, or undefined when it was altered, belongs to another purpose or is no seal at all. Its shape is for the caller to check. */
export function unseal(purpose: string, sealed: string): unknown {
  const [body, signature, extra] = sealed.split('.')
  if (!body || !signature || extra !== undefined) return undefined
  const expected = mac(purpose, body)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
}

/** The unguessable word (256 bits) in the address of one order, gift, plan, giver or invitation. Derived, so that letters can name it while the database holds only its hash. */
export const accessToken = (
  kind:
    | 'order'
    | 'donation'
    | 'tribute'
    | 'plan'
    | 'giver'
    | 'invitation'
    | 'pledge'
    | 'campaign-letter'
    | 'newsletter'
    | 'move-agreement'
    | 'move-confirmation',
  id: string,
): string => mac(`access/${kind}`, id).toString('base64url')

/** A new unguessable word (256 bits) for a cookie or a link; the database keeps its `tokenHash`. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of an access token. */
export const tokenHash = (token: string): Buffer<ArrayBuffer> =>
  Buffer.from(createHash('sha256').update(token).digest())

/** A digest of any plain value, the same for the same content. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * A seal for what is kept for years: made with the vault's key, which is never changed while what it seals is kept. Each text counts by
 * itself: no two lists of texts give the same bytes.
 */
export const lastingSeal = (purpose: string, texts: readonly string[]): Buffer<ArrayBuffer> =>
  Buffer.from(
    createHmac('sha256', env().vaultKey)
      .update(JSON.stringify([purpose, ...texts]))
      .digest(),
  )

/** A seal that nobody can tie to the same text on another day: what is counted is counted without keeping whose it was. */
export const dailySeal = (purpose: string, text: string, at: Date): Buffer<ArrayBuffer> =>
  Buffer.from(
    createHmac('sha256', mac('daily', legalDate(at)))
      .update(`${purpose}\n${text}`)
      .digest(),
  )
