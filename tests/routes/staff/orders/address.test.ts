import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeLetter } from '#app/domain/receipts/compose-letter.server.ts'
import { db } from '#app/platform/db.server.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { ask, fieldsOf } from './orders-site.ts'

let database: TestDatabase
let owner: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.reset()
  await makePaidOrder()
  owner = await makeStaff()
})

const page = '/staff/orders/L-1001/address'
const order = () => db().order.findUniqueOrThrow({ where: { number: 1 } })
const told = () => db().letter.findMany({ where: { kind: 'address-corrected' } })
const shown = async () => fieldsOf(await ask(owner, page), 'post')

describe('the address of a parcel that has not left', () => {
  it('is corrected, with a line that says which fields and not what stood in them', async () => {
    const before = await shown()
    const form = { ...before, addressLine1: 'Nya gatan 7', postcode: '98765', city: 'Kiruna' }
    const answered = await ask(owner, page, form)
    expect([answered.status, answered.location]).toEqual([
      ...[303, '/staff/orders/L-1001?done=address'],
    ])
    expect(await order()).toMatchObject({
      ...{ addressLine1: 'Nya gatan 7', postcode: '987 65', city: 'Kiruna', country: 'SE' },
    })
    const [line] = await db().historyLine.findMany({
      where: { action: 'orders.address_corrected' },
    })

    expect(line?.details).toContain('postcode')
    expect(line?.details).not.toContain('Kiruna')
    expect(line?.details).not.toContain(before.city)
    const shownLine = (await ask(owner, '/staff/orders/L-1001')).words
    expect(shownLine).toContain('Corrected the address')
  })

  it('owes the buyer one letter at the address that she bought with, in five minutes, of several corrections one', async () => {
    await ask(owner, page, { ...(await shown()), city: 'Luleå' })
    expect(await told()).toMatchObject([
      { key: expect.stringMatching(/\/1$/), recipient: 'alma@prov.example', locale: 'sv' },
    ])
    await ask(owner, page, { ...(await shown()), city: 'Kiruna' })
    const [letter, ...more] = await told()
    expect([letter?.state, letter?.key, more]).toEqual([
      ...['owed', expect.stringMatching(/\/2$/), []],
    ])
    expect(Number(letter?.dueAt) - Number(letter?.owedAt)).toBe(5 * 60_000)
    await ask(owner, page, await shown())
    expect(await told()).toHaveLength(1)
    if (!letter) throw new Error('no letter is owed')
    const composed = await composeLetter({ ...letter, kind: 'address-corrected' })
    const { subject, text } = await drawLetter(composed)
    expect(subject).toBe('Adressen för order L-1001 är rättad')
    expect(text).not.toContain('Kiruna')
  })

  it('that is wrong is answered with a sentence at each field and everything typed', async () => {
    const form = { ...(await shown()), addressLine1: '', postcode: '12', city: 'Kiruna' }
    const answered = await ask(owner, page, form)
    expect(answered.status).toBe(422)
    expect(answered.words).toContain('The postcode does not fit the country.')
    expect(answered.html).toContain('value="Kiruna"')
    expect((await order()).addressVersion).toBe(1)
    expect(await told()).toEqual([])
  })

  it('that somebody else corrected meanwhile is told with 409, and what was typed is kept', async () => {
    const both = await shown()
    await ask(owner, page, { ...both, city: 'Luleå' })
    const late = await ask(owner, page, { ...both, city: 'Kiruna' })
    expect(late.status).toBe(409)
    expect(late.words).toContain('Luleå')
    expect(late.html).toContain('value="Kiruna"')
    expect((await order()).city).toBe('Luleå')
  })

  it('is refused with a sentence once the parcel has left, and nobody else may correct it', async () => {
    const form = { ...(await shown()), city: 'Kiruna' }
    expect((await ask(await makeStaff({ role: 'volunteer' }), page, form)).status).toBe(403)
    await ask(owner, '/staff/orders/L-1001/fulfilment', { carrier: '', number: '' })
    const late = await ask(owner, page, form)
    expect(late.status).toBe(409)
    expect(late.words).toContain('so its address cannot be corrected')
    expect((await order()).addressVersion).toBe(1)
  })
})
