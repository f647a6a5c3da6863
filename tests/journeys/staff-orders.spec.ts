import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { orderOf } from './books.ts'
import { seekThere, signIn } from './desk.ts'
import { lettersTo } from './letters.ts'
import { makeBuyer } from './people.ts'
import { Shopper } from './shopper.ts'
import { faultsOf } from './watch.ts'

const { orders: words } = staffMessages('sv')

/** Somebody buys a piece; answers her and the number of her order. */
async function buy(page: Page) {
  const buyer = makeBuyer()
  const shopper = new Shopper(page)
  await shopper.reachPayment(buyer, 'bud-studs')
  await shopper.press('pay')
  await shopper.expectPaid()
  return { buyer, reference: await orderOf(buyer.email), address: page.url() }
}

/** The examiner is itself a script: it looks where there is one, and both are drawn alike. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
}

test('a volunteer packs and sends with a telephone, and the buyer is told', async ({ page }) => {
  const { buyer, reference, address } = await buy(page)
  await signIn(page, 'volunteer')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/staff/orders')
  await seekThere(page, reference)
  await expect(page.locator('main')).not.toContainText(buyer.email)
  await expectAccessible(page)
  await page.getByRole('link', { name: reference, exact: true }).click()
  await expect(page.locator('main')).toContainText(buyer.addressLine1)
  await expect(page.locator('main')).not.toContainText(/\bkr\b/)
  await expectAccessible(page)
  await page.getByLabel(words.send.carrier).selectOption('postnord')
  await page.getByLabel(words.send.number).fill('RR473124828GB')
  await page.getByRole('button', { name: words.send.do }).click()
  await expect(page.locator('main')).toContainText(words.send.tracking_mistyped)
  await page.getByLabel(words.send.number).fill('RR473124829GB')
  await page.getByRole('button', { name: words.send.do }).click()
  await expect(page.getByRole('status')).toContainText(words.done.sent)
  await expect(page.getByRole('button', { name: words.send.undo })).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await page.goto(address)
  await expect(page.locator('main')).toContainText('RR473124829GB')
})

test('what was marked as sent by mistake is undone, and the buyer never hears of it', async ({
  page,
}) => {
  const { buyer, reference } = await buy(page)
  await signIn(page, 'shop')
  await page.goto('/staff/orders?stage=to_pack')
  await seekThere(page, reference)
  await page.getByLabel(words.choose(reference)).check()
  await page.getByRole('button', { name: words.markSent }).click()
  await expect(page.getByRole('status')).toContainText(words.sentMany(reference))
  await page.getByRole('button', { name: words.send.undo }).click()
  await page.goto(`/staff/orders/${reference}`)
  await expect(page.getByRole('button', { name: words.send.do })).toBeVisible()
  expect((await lettersTo(buyer.email)).length).toBe(1)
})

test('a line is given back: the money, the shelf, the credit receipt in a letter', async ({
  page,
}) => {
  const { buyer, reference } = await buy(page)
  await signIn(page, 'finance')
  await page.goto(`/staff/orders/${reference}`)
  await expectAccessible(page)
  await page.getByRole('link', { name: words.refund.link, exact: true }).click()
  await page.getByLabel(/att betala tillbaka av 1/).fill('1')
  await page.getByLabel(/tillbaka i lager/).fill('1')
  await page.getByRole('button', { name: words.refund.review }).click()
  await expect(page.getByRole('heading', { name: words.refund.check })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(words.refund.type(reference)).fill(reference)
  await page.getByRole('button', { name: /^Betala tillbaka / }).click()
  await expect(page.getByRole('status')).toContainText(words.done.refunded)
  await expect(page.locator('main')).toContainText(words.back('1'))
  await expect
    .poll(async () => (await lettersTo(buyer.email)).map(({ subject }) => subject))
    .toContainEqual(expect.stringMatching(/^Kreditkvitto K-\d{5} för order/))
})
