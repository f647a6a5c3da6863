import { expect, test } from 'vitest'
import { begun, charged, days, invoicesOf, month } from '#tests/standins/plan-world.ts'
import { refusalOf, run } from '#tests/standins/running.ts'

const hours = (count: number) => ({ clock: { advanceSeconds: count * 3600 } })

async function withDraft() {
  const standins = await run()
  const { subscription } = await begun(standins)
  await standins.control({ plan: { subscription, draftNext: 1 } })
  await month(standins)
  const [draft] = await invoicesOf(standins, subscription)
  expect(draft).toMatchObject({ status: 'draft', attempted: false, hosted_invoice_url: null })
  return { standins, subscription, draft: draft?.id ?? '' }
}

test('a month that is a draft is charged an hour later, also in a pause that has begun meanwhile', async () => {
  const { standins, subscription } = await withDraft()
  expect(await charged(standins)).toBe(20_000)
  await standins.stripe.subscriptions.update(subscription, {
    pause_collection: { behavior: 'void' },
  })
  await standins.control(hours(2))
  expect(await charged(standins)).toBe(40_000)
  // The next is none, and voided as it is written.
  await month(standins)
  const [last] = await invoicesOf(standins, subscription)
  expect([last?.status, await charged(standins)]).toEqual(['void', 40_000])
})

test('a draft that is finalised to be voided is never charged', async () => {
  const { standins, draft } = await withDraft()
  const { invoices } = standins.stripe
  expect((await refusalOf(invoices.voidInvoice(draft))).statusCode).toBe(400)
  const open = await invoices.finalizeInvoice(draft, { auto_advance: false })
  expect(open).toMatchObject({ status: 'open', auto_advance: false })
  expect((await refusalOf(invoices.finalizeInvoice(draft))).statusCode).toBe(400)
  expect((await invoices.voidInvoice(draft)).status).toBe('void')
  await days(standins, 3)
  expect(await charged(standins)).toBe(20_000)
})
