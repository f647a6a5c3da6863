import { stripeId } from '#tests/standins/ids.ts'
import {
  letterOf,
  type MailRefusal,
  mailRefusal,
  whyNotSend,
} from '#tests/standins/resend/check.ts'
import type { LetterRow } from '#tests/standins/state/rows.ts'
import type { World } from '#tests/standins/world.ts'

type Given = Record<string, unknown>

const MOST_IN_BATCH = 100

export type MailEvent = 'sent' | 'delivered' | 'bounced' | 'complained' | 'suppressed'

const bounce = {
  message: 'The recipient does not exist (pretended by the stand-in).',
  subType: 'General',
  type: 'Permanent',
}

/** Tells the application's mail webhook what became of a letter. */
export function tellOf(world: World, letter: LetterRow, event: MailEvent): void {
  world.store.put('letters', letter.id, { ...letter, lastEvent: event })
  const type = `email.${event}`
  const data = {
    email_id: letter.id,
    message_id: `<${letter.id}@standin.example>`,
    created_at: letter.sentAt,
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    tags: Object.fromEntries(letter.tags.map((tag) => [tag.name, tag.value])),
    ...(event === 'bounced' ? { bounce } : {}),
  }
  const id = stripeId('msg')
  const body = { type, created_at: new Date(world.clock.now()).toISOString(), data }
  if (world.deliveries.hook('resend') === undefined) return
  world.store.put('mailEvents', id, { id, body })
  world.deliveries.owe(id, type, 'resend')
}

/** Letters that the control page said are to bounce or draw a complaint, counted down. */
function takeFate(world: World): MailEvent {
  const armed = world.store.tables.settings.find('letterFate') as
    | { left: number; event: MailEvent }
    | undefined
  if (armed === undefined || armed.left <= 0) return 'delivered'
  world.store.put('settings', 'letterFate', { ...armed, left: armed.left - 1 })
  return armed.event
}

function accept(world: World, given: Given): LetterRow {
  const letter = letterOf(given, new Date(world.clock.now()).toISOString())
  world.store.put('letters', letter.id, letter)
  tellOf(world, letter, 'sent')
  tellOf(world, letter, takeFate(world))
  return letter
}

/** Sends one letter. */
export function sendOne(world: World, given: unknown): { id: string } | MailRefusal {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return mailRefusal(422, 'validation_error', 'The body must be an object.')
  }
  const bad = whyNotSend(given as Given)
  return bad ?? { id: accept(world, given as Given).id }
}

const whyNotInBatch = (given: Given) =>
  whyNotSend(given) ??
  (Array.isArray(given.attachments) && given.attachments.length > 0
    ? mailRefusal(422, 'validation_error', 'Attachments are not taken in a batch.')
    : null)

/** Sends up to a hundred letters: all or none of them, unless the batch is permissive. */
export function sendBatch(world: World, given: unknown, isPermissive: boolean): object {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_IN_BATCH) {
    return mailRefusal(
      422,
      'validation_error',
      `A batch is a list of 1 to ${MOST_IN_BATCH} letters.`,
    )
  }
  const checked = (given as Given[]).map((one) => whyNotInBatch(one ?? {}))
  const errors = checked.flatMap((bad, index) => (bad ? [{ index, message: bad.message }] : []))
  const [first] = checked.filter((bad) => bad !== null)
  if (first && !isPermissive) return first
  const good = (given as Given[]).filter((_, index) => checked[index] === null)
  const data = good.map((one) => ({ id: accept(world, one).id }))
  return isPermissive ? { data, errors } : { data }
}
