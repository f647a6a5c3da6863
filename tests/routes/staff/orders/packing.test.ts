import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { ask } from './orders-site.ts'

let database: TestDatabase
let owner: MadeStaff
let volunteer: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makePaidOrder()
  await makePaidOrder({ request: { name: 'Bo Ek', email: 'bo@prov.example', city: 'Solna' } })
  owner = await makeStaff()
  volunteer = await makeStaff({ role: 'volunteer' })
})

const order = (number: number) => db().order.findUniqueOrThrow({ where: { number } })
const sentCount = () => db().order.count({ where: { sentAt: { not: null } } })

describe('whoever only packs', () => {
  it.each(['/staff/orders', '/staff/orders/L-1001', '/staff/orders/packing-lists?order=L-1001'])(
    'sees on %s neither amounts nor e-mail addresses',
    async (path) => {
      const page = await ask(volunteer, path)
      expect(page.status).toBe(200)
      expect(page.words).toContain('Alma Provare')
      expect(page.html).not.toMatch(/prov\.example|549|\bSEK\b|kr\b/)
    },
  )

  it('is not told either in the data that a page is drawn from', async () => {
    for (const path of ['/staff/orders.data', '/staff/orders/L-1001.data']) {
      const { status, html } = await ask(volunteer, path)
      expect(status).toBe(200)
      expect(html).not.toMatch(/alma@|54900|50000|Amount":[1-9]/)
    }
  })

  it('is refused what is not hers', async () => {
    for (const path of ['/staff/orders/L-1001/refund', '/staff/letters', '/staff/withdrawals']) {
      expect((await ask(volunteer, path)).status).toBe(403)
    }
    expect((await ask(volunteer, '/staff/orders/L-1001/notes', { text: 'x' })).status).toBe(403)
    expect(await db().orderNote.count()).toBe(0)
  })
})

describe('the list', () => {
  it('is filtered by its address and shows what each order stands at', async () => {
    const seek = async (form: Record<string, string>) =>
      ask(owner, (await ask(owner, '/staff/orders', form)).location)
    const page = await seek({ words: 'solna' })
    expect(page.words).toContain('Nothing to show here.')
    const found = await seek({ words: 'bo@prov', stage: 'to_pack' })
    expect(found.words).toContain('L-1002')
    expect(found.words).not.toContain('L-1001')
  })

  it.each(['?stage=nonsense', '?from=2026-99-99', '?after=%00', '?to=x'])(
    'answers strange words in its address like any other: %s',
    async (query) => {
      expect((await ask(owner, `/staff/orders${query}`)).status).toBe(200)
    },
  )
})

describe('several orders at once', () => {
  const chosen: [string, string][] = [
    ['order', 'L-1001'],
    ['order', 'L-1002'],
  ]

  it('are marked as sent, said, and undone with one press', async () => {
    const sent = await ask(volunteer, '/staff/orders/fulfilments', chosen)
    expect(sent.status).toBe(303)
    expect(await sentCount()).toBe(2)
    const page = await ask(volunteer, sent.location)
    expect(page.words).toContain('L-1001, L-1002 marked as sent.')
    const undone = await ask(volunteer, '/staff/orders/fulfilments/undoing', chosen)
    expect(undone.location).toBe('/staff/orders?done=undone')
    expect(await sentCount()).toBe(0)
  })

  it('leave alone and name the one that is sent already', async () => {
    await ask(volunteer, '/staff/orders/fulfilments', [['order', 'L-1001']])
    const { location } = await ask(volunteer, '/staff/orders/fulfilments', chosen)
    const page = await ask(volunteer, location)
    expect(page.words).toContain('L-1002 marked as sent.')
    expect(page.words).toContain('No longer to be packed: L-1001.')
  })

  it('say so when none was chosen', async () => {
    const { location } = await ask(volunteer, '/staff/orders/fulfilments', [['order', 'x']])
    expect((await ask(volunteer, location)).words).toContain('Choose at least one order.')
  })

  it('are printed as packing lists and as labels', async () => {
    const query = '?order=L-1001&order=L-1002&order=L-9999'
    const lists = await ask(volunteer, `/staff/orders/packing-lists${query}`)
    expect(lists.html.match(/class="packing-list"/g)).toHaveLength(2)
    const labels = await ask(volunteer, `/staff/orders/address-labels${query}`)
    expect(labels.words).toContain('L-1002 Bo Ek Provgatan 2 111 22 Solna')
  })
})

describe('one parcel', () => {
  const send = (form: Record<string, string>) =>
    ask(volunteer, '/staff/orders/L-1001/fulfilment', form)

  it('is sent with its carrier and number, and leads back to its order', async () => {
    const sent = await send({ carrier: 'postnord', number: 'rr 473 124 829 gb' })
    expect([sent.status, sent.location]).toEqual([303, '/staff/orders/L-1001?done=sent'])
    expect(await order(1)).toMatchObject({ carrier: 'postnord', trackingNumber: 'RR473124829GB' })
    const page = await ask(volunteer, sent.location)
    expect(page.html).toContain('https://tracking.postnord.com/?id=RR473124829GB')
  })

  it.each([
    ['a number that is mistyped', { carrier: 'postnord', number: 'RR473124828GB' }, 'check digit'],
    ['a number that is none', { carrier: 'dhl', number: 'soon' }, 'does not look like'],
    ['a number without a carrier', { carrier: '', number: 'A1234567' }, 'Choose who carries'],
    ['a carrier that is none', { carrier: 'toString', number: '' }, 'cannot be read'],
  ])('with %s is refused beside its field, and kept', async (_what, form, sentence) => {
    const page = await send(form)
    expect(page.status).toBe(422)
    expect(page.words).toContain(sentence)
    if (form.number) expect(page.html).toContain(`value="${form.number}"`)
    expect(await sentCount()).toBe(0)
  })

  it('that somebody else has sent is told with 409', async () => {
    await send({ carrier: '', number: '' })
    const page = await send({ carrier: '', number: '' })
    expect(page.status).toBe(409)
    expect(page.words).toContain('no longer to be packed')
  })

  it.each(['L-0001', 'L-99999', '1001', 'l-1001', 'L-1001%00'])(
    'is not found under %s',
    async (reference) => {
      expect((await ask(owner, `/staff/orders/${reference}`)).status).toBe(404)
    },
  )
})
