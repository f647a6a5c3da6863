import { expect, type Page, test } from '@playwright/test'
import { texts } from '#tests/standins/pay/texts.ts'
import { ordersOf, reservedOf } from './books.ts'
import { onlyLetterTo } from './letters.ts'
import { makeBuyer } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'

type OneOfAKind = { slug: string; variant?: string; sku: string }

/** Pieces of which there is one, so that every reservation shows; a journey's own, one for each way to run it. */
const singles: Record<'left' | 'declined' | 'last' | 'back', [OneOfAKind, OneOfAKind]> = {
  left: [
    { slug: 'winter-pearls', variant: '42 cm', sku: 'RIM-42' },
    { slug: 'winter-pearls', variant: '45 cm', sku: 'RIM-45' },
  ],
  declined: [
    { slug: 'spark-signet-ring', variant: '52', sku: 'GNI-52' },
    { slug: 'spark-signet-ring', variant: '58', sku: 'GNI-58' },
  ],
  last: [
    { slug: 'linden-brooch', sku: 'LIN-1' },
    { slug: 'current-bangle', variant: '66', sku: 'STR-66' },
  ],
  back: [
    { slug: 'dusk-long-pendant', variant: '80 cm', sku: 'SKY-80' },
    { slug: 'spark-signet-ring', variant: '60', sku: 'GNI-60' },
  ],
}
const single = (journey: keyof typeof singles) => singles[journey][hasScript() ? 0 : 1]

const soldOut = (page: Page, { slug, variant }: OneOfAKind) =>
  expect(
    variant
      ? page.locator('label', { hasText: variant }).filter({ hasText: 'Slutsåld' })
      : page.locator('main').getByText('Slutsåld', { exact: true }),
    slug,
  ).toBeVisible()

test('whoever leaves the payment page finds everything typed, and the piece is for sale again', async ({
  page,
  browser,
}) => {
  const { slug, variant, sku } = single('left')
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, slug, variant)
  expect(await reservedOf(sku)).toBe(1)
  const other = await browser.newPage()
  await other.goto(`/sv/products/${slug}`)
  await soldOut(other, single('left'))
  await shopper.press('leave')
  await expect(page.locator('main')).toContainText(shopper.words.checkout.left)
  expect(await shopper.typedAddress(buyer)).toEqual(buyer)
  await expect(page.getByLabel(shopper.words.checkout.country, { exact: true })).toHaveValue('SE')
  expect(await reservedOf(sku)).toBe(0)
  expect(await ordersOf(buyer.email)).toEqual(['cancelled'])
  await other.close()
})

test('whoever leaves by the Back button and sends the form again is led to one payment', async ({
  page,
}) => {
  const { slug, variant, sku } = single('back')
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, slug, variant)
  await page.goBack()
  await expect(shopper.heading(shopper.words.checkout.title)).toBeVisible()
  expect(await shopper.typedAddress(buyer)).toEqual(buyer)
  await shopper.goPaying()
  expect(await ordersOf(buyer.email)).toEqual(['awaiting_payment'])
  expect(await reservedOf(sku)).toBe(1)
  await shopper.press('leave')
  await expect(page.locator('main')).toContainText(shopper.words.checkout.left)
  expect(await reservedOf(sku)).toBe(0)
})

test('a declined card is followed by another, and the order is paid', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, 'night-lantern-pin')
  await shopper.press('decline')
  await expect(page.getByRole('alert')).toHaveText(texts.sv.declined)
  await shopper.press('pay')
  await shopper.expectPaid()
  expect(await ordersOf(buyer.email)).toEqual(['paid'])
  await onlyLetterTo(buyer.email)
})

test('whoever leaves after a declined card keeps what was typed, and nothing is reserved', async ({
  page,
}) => {
  const { slug, variant, sku } = single('declined')
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, slug, variant)
  await shopper.press('decline')
  await shopper.press('leave')
  await expect(page.locator('main')).toContainText(shopper.words.checkout.left)
  expect(await shopper.typedAddress(buyer)).toEqual(buyer)
  expect(await reservedOf(sku)).toBe(0)
})

test('of two buyers of the last one, the second is told before paying and keeps what was typed', async ({
  page,
  browser,
}) => {
  const { slug, variant, sku } = single('last')
  const [first, second] = [new Shopper(page), new Shopper(await browser.newPage())]
  const [winner, loser] = [makeBuyer(), makeBuyer()]
  for (const shopper of [first, second]) {
    await shopper.choose(slug, variant)
    await shopper.openCheckout()
  }
  await first.fillAddress(winner)
  await second.fillAddress(loser)
  await first.goPaying()
  await second.button(second.words.checkout.pay).click()
  await expect(second.page.locator('main')).toContainText(second.words.errors.checkout.sold_out)
  expect(await second.typedAddress(loser)).toEqual(loser)
  expect(await ordersOf(loser.email)).toEqual([])
  await first.press('leave')
  await expect(page.locator('main')).toContainText(first.words.checkout.left)
  expect(await reservedOf(sku)).toBe(0)
  await second.page.close()
})
