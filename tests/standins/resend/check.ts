import { letterId } from '#tests/standins/ids.ts'
import { bareAddress } from '#tests/standins/resend/address.ts'
import type { Attachment, LetterRow } from '#tests/standins/state/rows.ts'

/** A refusal in Resend's shape. */
export interface MailRefusal {
  statusCode: number
  name: string
  message: string
}

export const isMailRefusal = (value: object): value is MailRefusal => 'statusCode' in value

export const mailRefusal = (statusCode: number, name: string, message: string): MailRefusal => ({
  statusCode,
  name,
  message,
})

const MOST_RECIPIENTS = 50
/** Resend takes 40 MB of attachments, counted as sent. */
const MOST_ATTACHED = 40 * 1024 * 1024

type Given = Record<string, unknown>

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

function textsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value]
  return all.filter((one) => typeof one === 'string')
}

const invalid = (message: string) => mailRefusal(422, 'validation_error', message)

function whyNotAddresses(given: Given): MailRefusal | null {
  for (const field of ['to', 'cc', 'bcc', 'reply_to']) {
    const all = textsOf(given[field])
    if (all.some((one) => bareAddress(one) === undefined)) {
      return invalid(
        `Invalid \`${field}\` field. Use \`email@example.com\` or \`Name <email@example.com>\`.`,
      )
    }
    if (all.length > MOST_RECIPIENTS)
      return invalid(`\`${field}\` takes at most ${MOST_RECIPIENTS} addresses.`)
  }
  return null
}

function whyNotText(given: Given): MailRefusal | null {
  if (textOf(given.html) === null && textOf(given.text) === null) {
    return mailRefusal(422, 'missing_required_field', 'Missing `html` or `text` field.')
  }
  const headers = Object.entries((given.headers ?? {}) as Given)
  const lines = [
    textOf(given.subject),
    ...headers.flatMap(([name, value]) => [name, String(value)]),
  ]
  if (!lines.some((line) => /[\r\n]/.test(line ?? ''))) return null
  return invalid('A subject or header must not hold a line break.')
}

function whyNotTags(given: Given): MailRefusal | null {
  const tags = Array.isArray(given.tags) ? (given.tags as Given[]) : []
  const isPlain = (value: unknown) =>
    typeof value === 'string' && /^[A-Za-z0-9_-]{1,256}$/.test(value)
  if (tags.every((tag) => isPlain(tag.name) && isPlain(tag.value))) return null
  return invalid('Tags should only contain ASCII letters, numbers, underscores, or dashes.')
}

function whyNotAttachments(given: Given): MailRefusal | null {
  const attachments = Array.isArray(given.attachments) ? (given.attachments as Given[]) : []
  const refuse = (message: string) => mailRefusal(422, 'invalid_attachment', message)
  if (attachments.some((one) => textOf(one.content) === null)) {
    return refuse('Attachments need their content; fetching a path is not spoken here.')
  }
  if (attachments.some((one) => textOf(one.filename) === null))
    return refuse('Attachments need a filename.')
  const size = attachments.reduce((sum, one) => sum + String(one.content).length, 0)
  return size > MOST_ATTACHED ? refuse('Attachments are larger than 40 MB together.') : null
}

/** Why Resend would not send this, or null. */
export function whyNotSend(given: Given): MailRefusal | null {
  for (const field of ['from', 'to', 'subject']) {
    if (textsOf(given[field]).length > 0 && given[field] !== '') continue
    return mailRefusal(422, 'missing_required_field', `Missing \`${field}\` field.`)
  }
  if (bareAddress(String(given.from)) === undefined) {
    return mailRefusal(422, 'invalid_from_address', 'Invalid `from` field.')
  }
  return (
    whyNotAddresses(given) ?? whyNotText(given) ?? whyNotTags(given) ?? whyNotAttachments(given)
  )
}

const types: Record<string, string> = {
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
}

function attachmentOf(given: Given): Attachment {
  const filename = textOf(given.filename) ?? 'attachment'
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? ''
  return {
    filename,
    contentType: textOf(given.content_type) ?? types[ending] ?? 'application/octet-stream',
    contentId: textOf(given.content_id),
    content: textOf(given.content) ?? '',
  }
}

/** The letter that a checked request asks to send. */
export function letterOf(given: Given, sentAt: string): LetterRow {
  const attachments = Array.isArray(given.attachments) ? (given.attachments as Given[]) : []
  return {
    id: letterId(),
    from: String(given.from),
    to: textsOf(given.to),
    cc: textsOf(given.cc),
    bcc: textsOf(given.bcc),
    replyTo: textsOf(given.reply_to),
    subject: String(given.subject),
    html: textOf(given.html),
    text: textOf(given.text),
    headers: (given.headers ?? {}) as Record<string, string>,
    tags: (given.tags ?? []) as { name: string; value: string }[],
    attachments: attachments.map(attachmentOf),
    sentAt,
    lastEvent: 'sent',
  }
}
