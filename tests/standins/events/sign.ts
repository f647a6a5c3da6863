import { createHmac } from 'node:crypto'

/** Stripe's signature header for a body: HMAC-SHA256 over `<seconds>.<body>` with the endpoint's secret as it stands. */
export function stripeSignature(body: string, secret: string, seconds: number): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${digest}`
}

/** Resend's three headers: HMAC-SHA256 over `<id>.<seconds>.<body>` with the base64 part of the secret. */
export function resendSignature(
  id: string,
  body: string,
  { secret, seconds }: { secret: string; seconds: number },
): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const digest = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'svix-id': id, 'svix-timestamp': String(seconds), 'svix-signature': `v1,${digest}` }
}
