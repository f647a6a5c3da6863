import { Resend } from 'resend'
import { env, oncePerEnvironment } from './env/env.server.ts'

export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  /** Where answers go, when not to the sender: one address. */
  replyTo?: string
  headers?: Record<string, string>
}

/**
 * What became of one attempt: accepted, worth another try (after `retryInMs` when the neighbour said), or refused for good; `otherContent` where
 * the neighbour remembers another letter under the key, which it has taken.
 */
export type MailFate =
  | { sent: true; providerId: string }
  | { sent: false; again: boolean; retryInMs?: number; reason: string; otherContent?: boolean }

const neighbour = oncePerEnvironment(
  ({ mail: { apiKey, baseUrl } }) => new Resend(apiKey, baseUrl ? { baseUrl } : undefined),
)

/** Sends one letter. `key` makes a repeated call the same call for 24 hours. Never throws for the neighbour's failures. */
export async function sendMail(mail: Mail, key: string): Promise<MailFate> {
  const answer = await ask(mail, key)
  if (!answer) return { sent: false, again: true, reason: 'the answer could not be read' }
  if (typeof answer.data?.id === 'string') return { sent: true, providerId: answer.data.id }
  const { statusCode, message, name } = answer.error ?? {}
  const retryAfter = Number(answer.headers?.['retry-after'])
  const otherContent = name === 'invalid_idempotent_request'
  return {
    sent: false,
    again: !otherContent && isWorthAnotherTry(statusCode),
    otherContent,
    retryInMs: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter * 1000 : undefined,
    reason: `${name ?? 'unknown'}: ${message ?? 'no reason given'}`,
  }
}

async function ask(mail: Mail, key: string) {
  try {
    return await neighbour().emails.send(
      { from: env().mail.from, ...mail },
      { idempotencyKey: key, signal: AbortSignal.timeout(15_000) },
    )
  } catch (error) {
    // The client throws on an answer that is no object; to us it is an answer that cannot be read.
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}

/**
 * Whether the same letter may yet be taken. No status, or one that is no number, means the network or something between; 409 that the same key is
 * being worked on; 401 and 403 that our settings are wrong, which must not use every letter up.
 */
function isWorthAnotherTry(status: unknown): boolean {
  if (typeof status !== 'number') return true
  return status >= 500 || [401, 403, 409, 429].includes(status)
}
