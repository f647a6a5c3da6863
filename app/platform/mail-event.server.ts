import { Resend } from 'resend'
import { z } from 'zod'
import { env } from './env/env.server.ts'

/** What the mail neighbour tells of one letter, as far as we listen. */
export type TellingOfMail = {
  id: string
  type: string
  providerId: string
  to: string[]
  bounce: string | undefined
}

const shape = z.object({
  type: z.string().max(100),
  data: z.object({
    email_id: z.string().max(200).default(''),
    to: z.array(z.string().max(320)).max(50).default([]),
    bounce: z.object({ type: z.string().max(40) }).optional(),
  }),
})

/**
 * Reads a webhook of the mail neighbour: undefined when it is not signed with our secret, is older than five minutes (svix), or says nothing that
 * we know. Without a secret nothing is believed.
 */
export function readMailEvent(body: string, headers: Headers): TellingOfMail | undefined {
  const { webhookSecret, apiKey } = env().mail
  const id = headers.get('svix-id')
  const [timestamp, signature] = [headers.get('svix-timestamp'), headers.get('svix-signature')]
  if (!webhookSecret || !id || !timestamp || !signature || id.length > 200) return undefined
  const signed = verified({ body, id, timestamp, signature, webhookSecret, apiKey })
  const read = shape.safeParse(signed)
  if (!read.success) return undefined
  const { type, data } = read.data
  return { id, type, providerId: data.email_id, to: data.to, bounce: data.bounce?.type }
}

type Signed = {
  body: string
  id: string
  timestamp: string
  signature: string
  webhookSecret: string
  apiKey: string
}

function verified({ body, id, timestamp, signature, webhookSecret, apiKey }: Signed): unknown {
  try {
    return new Resend(apiKey).webhooks.verify({
      payload: body,
      headers: { id, timestamp, signature },
      webhookSecret,
    })
  } catch {
    // The client throws for every telling that is not the neighbour's; which fault it has helps nobody but a forger.
    return undefined
  }
}
