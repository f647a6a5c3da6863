import { createHash } from 'node:crypto'
import { API_VERSION } from '#tests/standins/events/emit.ts'
import type { Fault } from '#tests/standins/faults.ts'
import { stripeId } from '#tests/standins/ids.ts'
import { isLiveKey } from '#tests/standins/options.ts'
import {
  badRequest,
  isRefusal,
  type Refusal,
  unauthorised,
} from '#tests/standins/stripe/refusal.ts'
import { routes } from '#tests/standins/stripe/routes.ts'
import { type Answer, json, jsonText } from '#tests/standins/wire/answer.ts'
import type { Api } from '#tests/standins/wire/api.ts'
import type { Ask } from '#tests/standins/wire/ask.ts'
import { readForm } from '#tests/standins/wire/form.ts'
import { router } from '#tests/standins/wire/router.ts'
import type { World } from '#tests/standins/world.ts'

const route = router(routes)

/** Stripe keeps keys for at least this long. */
const KEY_LIFE = 24 * 3600 * 1000
const LONGEST_KEY = 255

interface Result {
  status: number
  body: string
  replayed: boolean
}

const resultOf = (value: object): Result => {
  if (!isRefusal(value)) return { status: 200, body: JSON.stringify(value), replayed: false }
  return { status: value.refused, body: JSON.stringify({ error: value.error }), replayed: false }
}

function bearerOf(ask: Ask): string {
  const header = ask.headers.authorization ?? ''
  if (header.startsWith('Bearer ')) return header.slice(7).trim()
  if (!header.startsWith('Basic ')) return ''
  return Buffer.from(header.slice(6), 'base64').toString('utf8').split(':')[0] ?? ''
}

/** A key is shown by its beginning and end only. */
const masked = (key: string) => `${key.slice(0, 8)}***${key.slice(-4)}`

function whyNotEnter(world: World, ask: Ask): Refusal | null {
  const key = bearerOf(ask)
  const accepted = world.options.stripeKeys
  if (key === '') return unauthorised('You did not provide an API key.')
  if (isLiveKey(key)) return unauthorised('This stand-in moves no money and refuses live keys.')
  const isKnown = accepted.length > 0 ? accepted.includes(key) : /^(sk|rk)_test_/.test(key)
  if (!isKnown) return unauthorised(`Invalid API Key provided: ${masked(key)}`)
  const version = ask.headers['stripe-version']
  if (version === undefined || version === API_VERSION) return null
  return badRequest(`Invalid Stripe API version: ${version}`)
}

function run(world: World, ask: Ask): object {
  const found = route(ask)
  if (typeof found === 'string') {
    return { ...badRequest(`Unrecognized request URL (${ask.method}: ${ask.path}).`), refused: 404 }
  }
  const tree = readForm(ask.method === 'POST' ? ask.body : ask.query)
  if (tree === undefined) return badRequest('Invalid encoding of parameters.')
  return found.run(world, { tree, names: found.names, path: ask.path })
}

function faultResult({ status }: Fault): object {
  const type = status >= 500 ? 'api_error' : 'invalid_request_error'
  const error = { type, message: `The stand-in was told to answer ${status}.` }
  return { refused: status, error: status === 429 ? { ...error, code: 'rate_limit' } : error }
}

/** The order of parameters does not matter. */
function fingerprintOf(ask: Ask): string {
  const sorted = ask.body.split('&').sort().join('&')
  return createHash('sha1').update(`${ask.method} ${ask.path} ${sorted}`).digest('base64')
}

const keyOf = (ask: Ask) => {
  const key = ask.headers['idempotency-key']
  return ask.method === 'POST' && typeof key === 'string' ? key : null
}

function idempotencyError(message: string, status = 400, code?: string): Refusal {
  return {
    refused: status,
    error: { type: 'idempotency_error', message, ...(code ? { code } : {}) },
  }
}

/** What was answered to this key before, if it was; the same for the same parameters, failures included. */
function recall(world: World, ask: Ask, key: string): Result | null {
  const kept = world.store.tables.keys.find(`stripe ${key}`)
  if (kept === undefined || world.clock.now() - kept.at > KEY_LIFE) return null
  if (kept.fingerprint === fingerprintOf(ask)) {
    return { status: kept.status, body: kept.body, replayed: true }
  }
  return resultOf(
    idempotencyError(
      'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    ),
  )
}

/** Only what began to run is kept: a request that was refused for its parameters may be mended and sent again. */
function keep(world: World, ask: Ask, { key, result }: { key: string; result: Result }): void {
  if (result.status >= 400 && result.status < 500) return
  const id = `stripe ${key}`
  const fingerprint = fingerprintOf(ask)
  const at = world.clock.now()
  world.store.put('keys', id, { id, fingerprint, status: result.status, body: result.body, at })
}

function answerOnce(world: World, ask: Ask, fault: Fault | null): Result {
  const key = keyOf(ask)
  if (key !== null && key.length > LONGEST_KEY) {
    return resultOf(badRequest(`Idempotency keys have at most ${LONGEST_KEY} characters.`))
  }
  const before = key === null ? null : recall(world, ask, key)
  if (before) return before
  const result = resultOf(fault ? faultResult(fault) : run(world, ask))
  if (key !== null && (fault === null || fault.kept)) keep(world, ask, { key, result })
  return result
}

function answer(world: World, ask: Ask, fault: Fault | null): Answer {
  const id = stripeId('req')
  const key = keyOf(ask)
  world.request = { id, key }
  const bad = whyNotEnter(world, ask)
  const result = bad ? resultOf(bad) : answerOnce(world, ask, fault)
  world.request = null
  return jsonText(result.status, result.body, {
    'request-id': id,
    'stripe-version': API_VERSION,
    ...(key === null ? {} : { 'idempotency-key': key }),
    ...(result.replayed ? { 'idempotent-replayed': 'true' } : {}),
    ...(fault?.retryAfter ? { 'retry-after': String(fault.retryAfter) } : {}),
  })
}

const busyText =
  'There is currently another in-progress request using this Idempotent Key. Please try again later.'

/** Stripe's API on the wire. */
export const stripeApi: Api = {
  scope: 'api',
  isMine: (path) => path.startsWith('/v1/') || path === '/v1',
  keyOf,
  busy: () =>
    json(
      409,
      { error: idempotencyError(busyText, 409, 'idempotency_key_in_use').error },
      {
        'request-id': stripeId('req'),
      },
    ),
  answer,
}
