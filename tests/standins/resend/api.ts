import { createHash } from 'node:crypto'
import type { GetEmailResponseSuccess } from 'resend'
import type { Fault } from '#tests/standins/faults.ts'
import { isMailRefusal, type MailRefusal, mailRefusal } from '#tests/standins/resend/check.ts'
import { sendBatch, sendOne } from '#tests/standins/resend/send.ts'
import type { LetterRow } from '#tests/standins/state/rows.ts'
import { type Answer, json, jsonText } from '#tests/standins/wire/answer.ts'
import type { Api } from '#tests/standins/wire/api.ts'
import type { Ask } from '#tests/standins/wire/ask.ts'
import { type Route, router } from '#tests/standins/wire/router.ts'
import type { World } from '#tests/standins/world.ts'

type Run = (world: World, ask: Ask, id: string) => object

/** Resend forgets keys after a day, so a letter sent again later goes out twice. */
const KEY_LIFE = 24 * 3600 * 1000
const LONGEST_KEY = 256

const refuse = (bad: MailRefusal) => json(bad.statusCode, bad)

function parsed(ask: Ask): unknown {
  try {
    return JSON.parse(ask.body)
  } catch (error) {
    // Broken JSON is the client's fault; the senders refuse what is not an object.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const orNull = (all: string[]) => (all.length > 0 ? all : null)

function shown(letter: LetterRow): GetEmailResponseSuccess {
  return {
    object: 'email',
    id: letter.id,
    message_id: `<${letter.id}@standin.example>`,
    from: letter.from,
    to: letter.to,
    cc: orNull(letter.cc),
    bcc: orNull(letter.bcc),
    reply_to: orNull(letter.replyTo),
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    tags: letter.tags,
    created_at: letter.sentAt,
    scheduled_at: null,
    last_event: letter.lastEvent,
  }
}

function retrieve(world: World, _ask: Ask, id: string): object {
  const letter = world.store.tables.letters.find(id)
  return letter ? shown(letter) : mailRefusal(404, 'not_found', 'Email not found')
}

const routes: Route<Run>[] = [
  { method: 'POST', pattern: '/emails', run: (world, ask) => sendOne(world, parsed(ask)) },
  {
    method: 'POST',
    pattern: '/emails/batch',
    run: (world, ask) =>
      sendBatch(world, parsed(ask), ask.headers['x-batch-validation'] === 'permissive'),
  },
  { method: 'GET', pattern: '/emails/:id', run: retrieve },
]

const route = router(routes)

function whyNotEnter(world: World, ask: Ask): MailRefusal | null {
  const header = ask.headers.authorization ?? ''
  const key = header.startsWith('Bearer ') ? header.slice(7).trim() : ''
  if (key === '') return mailRefusal(401, 'missing_api_key', 'Missing API Key')
  const accepted = world.options.resendKeys
  const isKnown = accepted.length > 0 ? accepted.includes(key) : key.startsWith('re_')
  return isKnown ? null : mailRefusal(403, 'invalid_api_key', 'API key is invalid')
}

function keyOf(ask: Ask): string | null {
  const key = ask.headers['idempotency-key']
  return ask.method === 'POST' && typeof key === 'string' ? key : null
}

function run(world: World, ask: Ask): object {
  const found = route(ask)
  if (found === 'no_method') return mailRefusal(405, 'method_not_allowed', 'Method not allowed')
  if (found === 'no_path')
    return mailRefusal(404, 'not_found', 'The requested endpoint does not exist')
  return found.run(world, ask, found.names.id ?? '')
}

/** What was answered to this key within the last day; another body under the same key is refused. */
function recall(world: World, key: string, fingerprint: string): Answer | null {
  const kept = world.store.tables.keys.find(`resend ${key}`)
  if (kept === undefined || world.clock.now() - kept.at > KEY_LIFE) return null
  if (kept.fingerprint === fingerprint) return jsonText(kept.status, kept.body)
  return refuse(
    mailRefusal(
      409,
      'invalid_idempotent_request',
      'Same idempotency key used with another payload.',
    ),
  )
}

function sendOnce(world: World, ask: Ask): Answer {
  const key = keyOf(ask)
  if (key === null) return answerOf(run(world, ask))
  if (key.length === 0 || key.length > LONGEST_KEY) {
    const message = `The key must be between 1-${LONGEST_KEY} chars.`
    return refuse(mailRefusal(400, 'invalid_idempotency_key', message))
  }
  const fingerprint = createHash('sha1').update(`${ask.path} ${ask.body}`).digest('base64')
  const before = recall(world, key, fingerprint)
  if (before) return before
  const answer = answerOf(run(world, ask))
  if (answer.status !== 200) return answer
  const id = `resend ${key}`
  const body = String(answer.body)
  world.store.put('keys', id, { id, fingerprint, status: 200, body, at: world.clock.now() })
  return answer
}

const answerOf = (value: object) => (isMailRefusal(value) ? refuse(value) : json(200, value))

function faulty({ status, retryAfter }: Fault): Answer {
  const name = status === 429 ? 'rate_limit_exceeded' : 'internal_server_error'
  const body = mailRefusal(status, name, `The stand-in was told to answer ${status}.`)
  const wait = retryAfter ?? (status === 429 ? 1 : null)
  return json(status, body, wait === null ? {} : { 'retry-after': String(wait) })
}

/** Resend's API on the wire. */
export const resendApi: Api = {
  scope: 'mail',
  isMine: (path) => path === '/emails' || path.startsWith('/emails/'),
  keyOf,
  busy: () =>
    refuse(
      mailRefusal(
        409,
        'concurrent_idempotent_requests',
        'Same idempotency key used while original request is still in progress.',
      ),
    ),
  answer: (world, ask, fault) => {
    const bad = whyNotEnter(world, ask)
    if (bad) return refuse(bad)
    return fault ? faulty(fault) : sendOnce(world, ask)
  },
}
