import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { isOwnRequest } from '#app/platform/http/policy.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import * as newsletter from '#app/routes/newsletter/newsletter.tsx'
import * as oneClick from '#app/routes/newsletter/one-click.ts'
import * as resend from '#app/routes/webhooks/resend.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeConsent } from '#tests/make/newsletter.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase
const key = Buffer.from('a secret of the mail tests')
const webhookSecret = `whsec_${key.toString('base64')}`

beforeAll(async () => {
  const { mail } = testEnvironment()
  database = await useTestDatabase({ environment: { mail: { ...mail, webhookSecret } } })
})
beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
})
afterAll(() => database.close())

const context = { nonce: '', requestId: '', address: '192.0.2.1', submitted: true }
const posted = (path: string, form: Record<string, string>) =>
  new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(form) })
const ask = (form: Record<string, string>) =>
  newsletter.action({
    ...{ request: posted('/sv/newsletter', form), params: { lang: 'sv' }, context },
  } as Parameters<typeof newsletter.action>[0])
const statusOf = (answer: unknown): number =>
  answer instanceof Response ? answer.status : (answer as { init: { status: number } }).init.status

describe('the form', () => {
  it('answers a known and an unknown address alike, and keeps no consent that was not ticked', async () => {
    await makeConsent({ email: 'known@home.example', now: new Date() })
    const answers = []
    for (const email of ['known@home.example', 'new@home.example', 'new@home.example'])
      answers.push(await ask({ email, consent: 'yes' }))
    for (const answer of answers) {
      expect(statusOf(answer)).toBe(303)
      expect((answer as Response).headers.get('Location')).toBe('/sv/newsletter/asked')
    }
    expect(await db().newsletterConsent.count()).toBe(2)
    expect(statusOf(await ask({ email: 'third@home.example' }))).toBe(422)
    expect(statusOf(await ask({ email: 'no address', consent: 'yes' }))).toBe(422)
    expect(await db().newsletterConsent.count()).toBe(2)
  })

  it('tires of one visitor who types many addresses', async () => {
    const statuses = []
    for (let one = 0; one < 12; one += 1)
      statuses.push(statusOf(await ask({ email: `a${one}@home.example`, consent: 'yes' })))
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
    expect(await db().newsletterConsent.count()).toBe(10)
  })
})

describe('one press in a mail program', () => {
  const press = (method: string, token: string) => {
    const request = new Request(`http://localhost:3000/u/${token}`, { method })
    const door = { request, params: { token }, context } as Parameters<typeof oneClick.action>[0]
    return method === 'POST' ? oneClick.action(door) : oneClick.loader(door)
  }

  it('ends the newsletter with a blank 200 and no cookie; opening the address ends nothing', async () => {
    const { id, token } = await makeConsent({ now: new Date() })
    const opened = await press('GET', token)
    expect([opened.status, opened.headers.get('Location')]).toEqual([
      302,
      `/sv/newsletter/${token}`,
    ])
    const living = () => db().newsletterConsent.findUniqueOrThrow({ where: { id } })
    expect((await living()).endedAt).toBeNull()
    const pressed = await press('POST', token)
    expect([pressed.status, await pressed.text()]).toEqual([200, ''])
    expect(pressed.headers.get('Set-Cookie')).toBeNull()
    expect((await living()).endedHow).toBe('link')
    expect((await press('POST', accessToken('newsletter', 'none'))).status).toBe(200)
  })

  it('may come from anywhere, as no other form may', () => {
    const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
    const from = (path: string) =>
      isOwnRequest({ method: 'POST', path, headers }, 'http://localhost:3000')
    expect([from('/u/abc'), from('/sv/newsletter'), from('/sv/u/abc')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

type Telling = { type: string; data: Record<string, unknown> }
const at = () => Math.floor(Date.now() / 1000)

function tell(telling: Telling, change: { id?: string; seconds?: number; secret?: Buffer } = {}) {
  const { id = 'msg_1', seconds = at(), secret = key } = change
  const body = JSON.stringify(telling)
  const mac = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')
  const headers = { 'svix-id': id, 'svix-timestamp': `${seconds}`, 'svix-signature': `v1,${mac}` }
  const request = new Request('http://localhost:3000/webhooks/resend', {
    ...{ method: 'POST', body, headers },
  })
  return resend.action({ request, params: {}, context } as Parameters<typeof resend.action>[0])
}

describe('the mail neighbour', () => {
  const bounced = (email_id: string, to: string): Telling => ({
    type: 'email.bounced',
    data: { email_id, to: [to], bounce: { type: 'Permanent', subType: 'General', message: 'no' } },
  })

  it('is heard once: the newsletter ends, the receipt waits for staff and stays on its page', async () => {
    await makeSettledGift({ email: 'rut@home.example' })
    const { id } = await makeConsent({ now: new Date() })
    const receipt = { where: { kind: 'gift-receipt' } }
    await db().letter.updateMany({ ...receipt, data: { state: 'sent', providerId: 're_1' } })
    const heard = await Promise.all([1, 2, 3].map(() => tell(bounced('re_1', 'RUT@home.example'))))
    expect(heard.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await db().letter.findFirst(receipt)).toMatchObject({
      state: 'failed',
      attention: 'bounced',
    })
    expect(await db().newsletterConsent.findUnique({ where: { id } })).toMatchObject({
      endedHow: 'bounced',
    })
    expect(await db().mailEvent.count()).toBe(1)
    expect(await db().mailSuppression.findMany()).toMatchObject([{ cause: 'bounced' }])
  })

  it('changes nothing by what may yet arrive, and is asked again about what is just being sent', async () => {
    const { id } = await makeConsent({ now: new Date() })
    const full = bounced('re_2', 'rut@home.example')
    full.data.bounce = { type: 'Transient', subType: 'MailboxFull', message: 'full' }
    expect((await tell(full)).status).toBe(200)
    await db().letter.updateMany({ data: { state: 'sending' } })
    expect((await tell(bounced('re_2', 'rut@home.example'))).status).toBe(503)
    expect(await db().mailEvent.count()).toBe(0)
    expect((await db().newsletterConsent.findUnique({ where: { id } }))?.endedAt).toBeNull()
  })

  it('is refused when it is forged, altered, old or says nothing, and nothing is written', async () => {
    await makeConsent({ now: new Date() })
    const telling = bounced('re_3', 'rut@home.example')
    const forged = [
      await tell(telling, { secret: Buffer.from('another secret') }),
      await tell(telling, { seconds: at() - 301 }),
      await tell(telling, { seconds: at() + 301 }),
      await tell({ type: 'email.bounced', data: { to: 'no list' } }),
    ]
    const bare = new Request('http://localhost:3000/webhooks/resend', {
      method: 'POST',
      body: '{}',
    })
    const unsigned = { request: bare, params: {}, context } as Parameters<typeof resend.action>[0]
    forged.push(await resend.action(unsigned))
    expect(forged.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    expect(await db().mailEvent.count()).toBe(0)
    expect(await db().mailSuppression.count()).toBe(0)
    expect(await db().newsletterConsent.count({ where: { endedAt: null } })).toBe(1)
  })
})
