import { Resend } from 'resend'
import { expect, test } from 'vitest'
import { run } from '#tests/standins/running.ts'

const letter = {
  from: 'Lykta <brev@lykta.example>',
  to: 'astrid@example.org',
  subject: 'Kvitto 2026-0001',
  html: '<p>Tack!</p>',
  text: 'Tack!',
}

const inbox = async (url: string, query = '') => (await fetch(`${url}/inbox.json${query}`)).json()

test('a letter is accepted and can be read back, in the API and in the inbox', async () => {
  const { resend, url } = await run()
  const headers = { 'List-Unsubscribe': '<https://lykta.example/u/1>' }
  const { data, error } = await resend.emails.send({
    ...letter,
    headers,
    replyTo: 'hej@lykta.example',
    tags: [{ name: 'kind', value: 'receipt' }],
    attachments: [{ filename: 'kvitto.pdf', content: Buffer.from('%PDF-1.7') }],
  })
  expect(error).toBeNull()
  const [shown] = await inbox(url)
  expect(Object.keys(shown)).toEqual([
    'id',
    'to',
    'subject',
    'html',
    'text',
    'headers',
    'attachments',
    'sentAt',
  ])
  expect(shown).toMatchObject({
    id: data?.id,
    to: ['astrid@example.org'],
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    headers,
  })
  expect(shown.attachments[0]).toMatchObject({
    filename: 'kvitto.pdf',
    contentType: 'application/pdf',
    size: 8,
  })
  expect(await (await fetch(shown.attachments[0].url)).text()).toBe('%PDF-1.7')
  expect((await resend.emails.get(data?.id ?? '')).data).toMatchObject({
    from: letter.from,
    reply_to: ['hej@lykta.example'],
    last_event: 'delivered',
  })
})

test('the inbox is newest first and can be narrowed', async () => {
  const { resend, url } = await run()
  for (const subject of ['1', '2', '3']) await resend.emails.send({ ...letter, subject })
  await resend.emails.send({
    ...letter,
    subject: '4',
    to: ['Björn <B@example.org>', 'c@example.org'],
  })
  const subjects = async (query: string) =>
    (await inbox(url, query)).map((one: { subject: string }) => one.subject)
  expect(await subjects('')).toEqual(['4', '3', '2', '1'])
  expect(await subjects('?limit=2')).toEqual(['4', '3'])
  expect(await subjects('?to=b@example.org')).toEqual(['4'])
  expect(await subjects('?to=astrid@example.org&limit=1')).toEqual(['3'])
  expect(await subjects('?to=nobody@example.org')).toEqual([])
})

test('a letter is shown in a frame where nothing of it can run', async () => {
  const { resend, url } = await run()
  const { data } = await resend.emails.send({
    ...letter,
    subject: '<b>x</b>',
    html: '<script>x</script><p>Hej',
  })
  const list = await (await fetch(`${url}/inbox`)).text()
  expect(list).toContain('&lt;b&gt;x&lt;/b&gt;')
  const page = await (await fetch(`${url}/inbox/${data?.id}`)).text()
  expect(page).toContain('<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(page).not.toContain('<script>')
  const frame = await fetch(`${url}/inbox/${data?.id}/html`)
  const policy = frame.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('sandbox allow-popups')
  expect((await fetch(`${url}/inbox/none`)).status).toBe(404)
})

test('the same key sends once; another body under it is refused; after a day it is forgotten', async () => {
  const { resend, url, control } = await run()
  const key = { idempotencyKey: 'receipt/1' }
  const first = await resend.emails.send(letter, key)
  const again = await resend.emails.send(letter, key)
  expect(again.data?.id).toBe(first.data?.id)
  const other = await resend.emails.send({ ...letter, subject: 'Annat' }, key)
  expect(other.error).toMatchObject({ name: 'invalid_idempotent_request', statusCode: 409 })
  expect(await inbox(url)).toHaveLength(1)
  await control({ clock: { advanceSeconds: 24 * 3600 + 1 } })
  await resend.emails.send(letter, key)
  expect(await inbox(url)).toHaveLength(2)
  const long = await resend.emails.send(letter, { idempotencyKey: 'k'.repeat(257) })
  expect(long.error?.name).toBe('invalid_idempotency_key')
})

test.each([
  ['no sender', { from: '' }, 'missing_required_field'],
  ['no recipient', { to: [] }, 'missing_required_field'],
  ['no subject', { subject: '' }, 'missing_required_field'],
  ['neither html nor text', { html: undefined, text: undefined }, 'missing_required_field'],
  ['a sender that is none', { from: 'Lykta' }, 'invalid_from_address'],
  ['a recipient that is none', { to: 'astrid' }, 'validation_error'],
  ['51 recipients', { to: Array(51).fill('a@b.se') }, 'validation_error'],
  ['a line break in the subject', { subject: 'Hej\r\nBcc: x@y.se' }, 'validation_error'],
  ['a tag with a space', { tags: [{ name: 'a b', value: 'c' }] }, 'validation_error'],
  ['an attachment without a name', { attachments: [{ content: 'eA==' }] }, 'invalid_attachment'],
])('a letter with %s is refused', async (_, change, name) => {
  const { resend, url } = await run()
  const { data, error } = await resend.emails.send({ ...letter, ...change } as typeof letter)
  expect(data).toBeNull()
  expect(error).toMatchObject({ name, statusCode: 422, message: expect.any(String) })
  expect(await inbox(url)).toEqual([])
})

test('a batch goes out whole or not at all, unless it is permissive', async () => {
  const { resend, url } = await run()
  const good = await resend.batch.send([letter, { ...letter, to: 'b@example.org' }])
  expect(good.data?.data).toHaveLength(2)
  const bad = [letter, { ...letter, to: 'nobody' }]
  expect((await resend.batch.send(bad)).error).toMatchObject({ statusCode: 422 })
  expect(await inbox(url)).toHaveLength(2)
  const some = await resend.batch.send(bad, { batchValidation: 'permissive' })
  expect(some.data).toMatchObject({ data: [{ id: expect.any(String) }], errors: [{ index: 1 }] })
  expect(await inbox(url)).toHaveLength(3)
  const many = await resend.batch.send(Array(101).fill(letter))
  expect(many.error?.name).toBe('validation_error')
})

test('wrong keys and unknown addresses are refused in Resend\u2019s shape', async () => {
  const { url, resend } = await run({ resendKeys: ['re_right'] })
  expect((await resend.emails.send(letter)).error).toMatchObject({
    name: 'invalid_api_key',
    statusCode: 403,
  })
  const right = new Resend('re_right', { baseUrl: url })
  expect((await right.emails.get('none')).error).toMatchObject({
    name: 'not_found',
    statusCode: 404,
  })
  expect((await fetch(`${url}/emails`, { method: 'POST' })).status).toBe(401)
})
