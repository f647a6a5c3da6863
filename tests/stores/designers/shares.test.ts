import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countSoldUnknown } from '#app/domain/designers/count-sold-unknown.server.ts'
import { listDesignerMovements } from '#app/domain/ledger/list-designer-movements.server.ts'
import { readDesignerBalances } from '#app/domain/ledger/read-designer-balances.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'
import { linesOf, payForTwo, refund } from '../checkout/paid-order.ts'
import { type Till, tell, useTill } from '../checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
// The auditor compares every share with the pieces, after each test.
afterEach(() => till.audit())
afterAll(() => till.close())

const sek = async (designerId: string) =>
  (await readDesignerBalances(designerId)).find(({ currency }) => currency === 'SEK')

describe('a designer', () => {
  it('earns her part of each piece that is sold, once however often Stripe tells of it', async () => {
    const { designerId } = await payForTwo(till)
    await tell(till)
    expect(await readDesignerBalances(designerId)).toEqual([
      { currency: 'SEK', earned: 36_004, returned: 0, paid: 0, balance: 36_004 },
    ])
    expect(await db().ledgerEntry.count({ where: { reference: { startsWith: 'share/' } } })).toBe(1)
  })

  it('loses exactly the parts of the pieces that go back, refund by refund', async () => {
    const { order, designerId } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1), shown: 50_000 })
    expect(await sek(designerId)).toMatchObject({ returned: 9_001, balance: 27_003 })
    await refund(till, order.id, { lines: linesOf(0, 2), adjustment: -10_000, shown: 90_000 })
    expect(await sek(designerId)).toMatchObject({ returned: 27_003, balance: 9_001 })
  })

  it('keeps her part when goodwill or delivery is given back, and the piece stays sold', async () => {
    const { order, designerId } = await payForTwo(till)
    await refund(till, order.id, { delivery: 4_900, adjustment: 20_000, shown: 24_900 })
    expect(await sek(designerId)).toMatchObject({ returned: 0, balance: 36_004 })
  })

  it('loses what is left once the whole of the money is back, whatever it was for', async () => {
    const { order, designerId } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1), shown: 50_000 })
    await refund(till, order.id, { adjustment: 154_900, shown: 154_900 })
    expect((await db().order.findUniqueOrThrow({ where: { id: order.id } })).state).toBe('refunded')
    expect(await sek(designerId)).toMatchObject({ earned: 36_004, returned: 36_004, balance: 0 })
  })

  it('sees every movement with its order, the newest first', async () => {
    const { order, designerId } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1), shown: 50_000 })
    const { rows } = await listDesignerMovements(designerId, { after: null })
    expect(rows.map(({ kind, amount, orderNumber }) => [kind, amount, orderNumber])).toEqual([
      ['share-return', -9_001, order.number],
      ['share', 36_004, order.number],
    ])
    const first = await listDesignerMovements(designerId, { after: null, size: 1 })
    const second = await listDesignerMovements(designerId, { after: first.next ?? null, size: 1 })
    expect([...first.rows, ...second.rows]).toEqual(rows)
  })
})

const sell = async (variantId: string) =>
  makePaidOrder({ basket: await makeBasket([{ variantId, quantity: 1 }]), now: till.now() })

describe('what is earned by a sale', () => {
  it('is the part of the price that was agreed, whatever is recorded later', async () => {
    const { id: designerId } = await makeDesigner()
    const { variantId } = await makeProduct({ designerId, designerPart: 8_000 })
    await sell(variantId)
    const price = await db().price.findFirstOrThrow({ where: { variantId, currency: 'SEK' } })
    const parts = { material: 30_000, designer: 20_000, workshop: 0, programme: 0, vat: 0 }
    const recorded = { recordedBy: 'lykta', at: new Date() }
    await db().priceCost.create({ data: { id: newId(), priceId: price.id, ...parts, ...recorded } })
    await sell(variantId)
    expect(await sek(designerId)).toMatchObject({ earned: 28_000 })
    // One from before is no newer for its id.
    const id = 'ffffffff-ffff-4fff-bfff-ffffffffffff'
    const before = { ...recorded, id, at: new Date('2020-01-01T00:00:00Z') }
    await db().priceCost.create({ data: { ...parts, ...before, priceId: price.id } })
    await sell(variantId)
    expect(await sek(designerId)).toMatchObject({ earned: 48_000 })
  })

  it('is hers who made it when it was bought, and not hers who is named later', async () => {
    const [first, second] = [await makeDesigner(), await makeDesigner()]
    const made = await makeProduct({ designerId: first.id, designerPart: 8_000 })
    await sell(made.variantId)
    await db().product.update({ where: { id: made.id }, data: { designerId: second.id } })
    expect(await sek(first.id)).toMatchObject({ earned: 8_000 })
    expect(await readDesignerBalances(second.id)).toEqual([])
  })

  it('is not known without recorded costs, or from before: nothing is booked, and staff are told how many', async () => {
    const { id: designerId } = await makeDesigner()
    const { id, variantId } = await makeProduct()
    await sell(variantId)
    await db().product.update({ where: { id }, data: { designerId } })
    await sell(variantId)
    expect(await readDesignerBalances(designerId)).toEqual([])
    expect(await countSoldUnknown(designerId)).toEqual({ before: 1, without: 1 })
    expect(await db().ledgerEntry.count({ where: { reference: { startsWith: 'share/' } } })).toBe(0)
  })
})
