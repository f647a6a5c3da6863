import type { IncomingHttpHeaders } from 'node:http'

/** Origins beside our own that a form may lead to: the payment page. */
export type PolicySettings = {
  secure: boolean
  paymentOrigins: readonly string[]
  development: boolean
}

/** The content security policy of one answer (safety.md): nothing but what is ours, scripts by nonce. */
export function contentPolicy(nonce: string, settings: PolicySettings): string {
  const dev = settings.development
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'${dev ? " 'self' 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${dev ? "'self' ws:" : "'self'"}`,
    "manifest-src 'self'",
    `form-action 'self' ${settings.paymentOrigins.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers of every answer, unless the page sets its own. `same-origin` keeps forms without script working (stack.md). */
export function securityHeaders(settings: PolicySettings): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'X-Frame-Options': 'DENY',
    ...(settings.secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A mail program's press on "unsubscribe" comes from anywhere (RFC 8058); the word in its address is all that it needs, and no cookie of anybody's counts. */
const isOneClick = (path: string): boolean => path.startsWith('/u/')

/**
 * Whether a request that changes something comes from one of our own pages. Browsers say where they come from; what says nothing is no
 * browser and carries nobody's cookies. Webhooks prove themselves by signature instead.
 */
export function isOwnRequest(
  request: { method: string; path: string; headers: IncomingHttpHeaders },
  appUrl: string,
): boolean {
  const { method, path, headers } = request
  if (safeMethods.has(method) || path.startsWith('/webhooks/') || isOneClick(path)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = headers
  if (origin === undefined) return true
  return (
    origin === appUrl || origin === `http://${headers.host}` || origin === `https://${headers.host}`
  )
}
