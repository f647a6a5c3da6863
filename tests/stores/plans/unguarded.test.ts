import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { liveYear } from '#tests/faults/plans/year.ts'
import { ask } from '#tests/make/database.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'

// why: what is proved is that the year notices when the guard is gone, so the guard is taken out: the words by which one invoice is one gift.
vi.mock('#app/domain/donations/plan-gift-store.server.ts', async (importOriginal) => {
  const { savePlanGift, ...rest } =
    await importOriginal<typeof import('#app/domain/donations/plan-gift-store.server.ts')>()
  type Save = typeof savePlanGift
  const unguarded: Save = (gift, tx) => {
    const without = (words: TemplateStringsArray, ...values: unknown[]) =>
      tx.$executeRaw(
        words.map((part) => part.replace('ON CONFLICT (invoice_id) DO NOTHING', '')) as never,
        ...values,
      )
    return savePlanGift(gift, { ...tx, $executeRaw: without } as typeof tx)
  }
  return { ...rest, savePlanGift: unguarded }
})

let till: Till
beforeAll(async () => {
  till = await useTill()
  await till.open()
})
afterAll(() => till.close())

it('the year of plans is seen to fail when nothing keeps one invoice from being two gifts', async () => {
  await ask(
    till.databaseUrl,
    'DROP INDEX donation_invoice_id_key; DROP INDEX payment_idempotency_key_key; DROP INDEX payment_intent_id_key',
  )
  const wish = { rounds: 3, months: 1, seed: 1, weather: { doubled: 1, lost: 0, restarts: false } }
  const { faults } = await liveYear(till, wish)
  expect(faults.join()).toMatch(/gifts are doubles/)
  expect(faults.join()).toMatch(/[A-Z]{3}: \d+ charged, \d+ given/)
  expect(faults.join()).toMatch(/I11 An invoice brought more than one gift/)
}, 180_000)
