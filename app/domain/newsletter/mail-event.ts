/** What the mail neighbour tells of a letter. */
export type MailEvent = {
  /** The telling's own id, the same however often it is repeated. */
  id: string
  type: string
  /** The neighbour's id of the letter. */
  providerId: string
  to: string[]
  /** Of one that bounced: for good ("Permanent"), or for now. */
  bounce: string | undefined
}

export type Undelivered = 'bounced' | 'complained' | 'suppressed'

/** Why a letter, and those after it, do not reach their address; undefined while they may. A full mailbox is no reason. */
export function whatBefell({
  type,
  bounce,
}: Pick<MailEvent, 'type' | 'bounce'>): Undelivered | undefined {
  if (type === 'email.bounced') return bounce === 'Permanent' ? 'bounced' : undefined
  if (type === 'email.complained') return 'complained'
  return type === 'email.suppressed' ? 'suppressed' : undefined
}
