import { expect, test } from 'vitest'
import { listen, run } from '#tests/standins/running.ts'

const letter = {
  from: 'Lykta <brev@lykta.example>',
  to: 'astrid@example.org',
  subject: 'Kvitto 2026-0001',
  html: '<p>Tack!</p>',
  text: 'Tack!',
}

const inbox = async (url: string, query = '') => (await fetch(`${url}/inbox.json${query}`)).json()

test('mail can be made to fail: limits, failures, cut lines; a cut line after the effect is not sent twice', async () => {
  const { resend, control, url } = await run()
  await control({ mail: { mode: 'error', status: 429, retryAfter: 3 } })
  const limited = await resend.emails.send(letter, { idempotencyKey: 'a' })
  expect(limited.error).toMatchObject({ name: 'rate_limit_exceeded', statusCode: 429 })
  expect(limited.headers?.['retry-after']).toBe('3')
  await control({ mail: { mode: 'error' } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'a' })).error?.statusCode).toBe(500)
  await control({ mail: { mode: 'timeout_before', seconds: 0 } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'a' })).error?.statusCode).toBeNull()
  expect(await inbox(url)).toEqual([])
  await control({ mail: { mode: 'timeout_after', seconds: 0 } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'a' })).error?.statusCode).toBeNull()
  expect((await resend.emails.send(letter, { idempotencyKey: 'a' })).error).toBeNull()
  expect(await inbox(url)).toHaveLength(1)
})

test('the mail webhook hears what became of a letter, signed as Resend signs', async () => {
  const ear = await listen()
  const secret = `whsec_${Buffer.from('a secret of the mail tests').toString('base64')}`
  const { resend, control } = await run({ resendWebhook: { url: ear.url, secret, types: ['*'] } })
  await control({ letter: { event: 'bounced', next: 1 } })
  const { data } = await resend.emails.send({
    ...letter,
    tags: [{ name: 'kind', value: 'receipt' }],
  })
  await ear.hears(2)
  await control({ letter: { id: data?.id, event: 'complained' } })
  await ear.hears(3)
  const verified = ear.heard.map(({ body, headers }) =>
    resend.webhooks.verify({
      payload: body,
      headers: {
        id: headers['svix-id'] ?? '',
        timestamp: headers['svix-timestamp'] ?? '',
        signature: headers['svix-signature'] ?? '',
      },
      webhookSecret: secret,
    }),
  )
  const types = verified.map((event) => event.type)
  expect(types.toSorted()).toEqual(['email.bounced', 'email.complained', 'email.sent'])
  const bounced = verified.find((event) => event.type === 'email.bounced')
  expect(bounced?.data).toMatchObject({
    email_id: data?.id,
    tags: { kind: 'receipt' },
    bounce: { type: 'Permanent' },
  })
})
