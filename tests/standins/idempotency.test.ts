import { expect, test } from 'vitest'
import { line, refusalOf, run, wish } from '#tests/standins/running.ts'

test('the same key and parameters give the same session, said to be a repetition', async () => {
  const { stripe, state } = await run()
  const first = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'order/1/v1' })
  const again = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'order/1/v1' })
  expect(again.id).toBe(first.id)
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect((await state()).counts).toMatchObject({ sessions: 1 })
})

test('the answer is repeated as it was, though the session has changed since', async () => {
  const { stripe, press } = await run()
  const first = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  await press(first.url ?? '', 'pay')
  const again = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  expect(again.status).toBe('open')
})

test('the same key with other parameters is an error', async () => {
  const { stripe, state } = await run()
  await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  const other = wish({ line_items: [line(500)] })
  const error = await refusalOf(stripe.checkout.sessions.create(other, { idempotencyKey: 'k' }))
  expect(error).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
  expect((await state()).counts).toMatchObject({ sessions: 1 })
})

test('a refusal for the parameters is not kept: mended, the key works', async () => {
  const { stripe } = await run()
  await refusalOf(
    stripe.checkout.sessions.create(wish({ mode: undefined }), { idempotencyKey: 'k' }),
  )
  const mended = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  expect(mended.status).toBe('open')
})

test('a failure of Stripe is kept and repeated; one of a gateway before it is not', async () => {
  const { stripe, control } = await run()
  await control({ api: { mode: 'error', status: 500 } })
  for (let turn = 0; turn < 2; turn += 1) {
    const call = stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
    expect(await refusalOf(call)).toMatchObject({ type: 'StripeAPIError', statusCode: 500 })
  }
  await control({ api: { mode: 'error', status: 503 } })
  await refusalOf(stripe.checkout.sessions.create(wish(), { idempotencyKey: 'other' }))
  const session = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'other' })
  expect(session.status).toBe('open')
})

test('a key is forgotten after a day', async () => {
  const { stripe, control } = await run()
  const first = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  await control({ clock: { advanceSeconds: 23 * 3600 } })
  const again = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  expect(again.id).toBe(first.id)
  await control({ clock: { advanceSeconds: 3601 } })
  const later = await stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  expect(later.id).not.toBe(first.id)
})

test('twenty at once with one key make one session', async () => {
  const { stripe, state } = await run()
  const calls = Array.from({ length: 20 }, () =>
    stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' }),
  )
  const ids = new Set((await Promise.all(calls)).map((session) => session.id))
  expect(ids.size).toBe(1)
  expect((await state()).counts).toMatchObject({ sessions: 1 })
})

test('a key that is being worked on is in use', async () => {
  const { stripe, control, state } = await run()
  await control({ api: { mode: 'timeout_before', seconds: 1 } })
  const held = stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const error = await refusalOf(stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' }))
  expect(error).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  // The package tries once more by itself when the line is cut.
  expect((await held).status).toBe('open')
  expect((await state()).counts).toMatchObject({ sessions: 1 })
})
