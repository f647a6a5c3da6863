import { Resend } from 'resend'
import { env } from './env/env.server.ts'

export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
}

/** What became of one attempt: accepted, worth another try (after `retryInMs` when the neighbour said), or refused for good. */
export type MailFate =
  | { sent: true; providerId: string }
  | { sent: false; again: boolean; retryInMs?: number; reason: string }

let client: Resend | undefined

const neighbour = (): Resend => {
  const { apiKey, baseUrl } = env().mail
  client ??= new Resend(apiKey, baseUrl ? { baseUrl } : undefined)
  return client
}

/** Sends one letter. `key` makes a repeated call the same call for 24 hours. Never throws for the neighbour's failures. */
export async function sendMail(mail: Mail, key: string): Promise<MailFate> {
  const answer = await neighbour().emails.send(
    { from: env().mail.from, ...mail },
    { idempotencyKey: key, signal: AbortSignal.timeout(15_000) },
  )
  if (answer.data) return { sent: true, providerId: answer.data.id }
  const { statusCode, message, name } = answer.error
  const retryAfter = Number(answer.headers?.['retry-after'])
  return {
    sent: false,
    // No status means the network failed; 409 means that the same key is being worked on.
    again: statusCode === null || statusCode === 409 || statusCode === 429 || statusCode >= 500,
    retryInMs: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter * 1000 : undefined,
    reason: `${name}: ${message}`,
  }
}
