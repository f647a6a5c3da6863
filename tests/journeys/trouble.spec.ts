import { expect, test } from '@playwright/test'
import { operate } from '#tests/make/running-shop.ts'
import { ordersOf, reservedOf, sentAgainTo } from './books.ts'
import { controlState, order } from './control.ts'
import { allLetters, onlyLetterTo } from './letters.ts'
import { makeBuyer, makeGiver } from './people.ts'
import { Shopper } from './shopper.ts'

test.describe.configure({ mode: 'serial' })
test.afterEach(() => order({ reset: 'faults' }))

const sessions = '/v1/checkout/sessions'

/** What can be wrong with Stripe when a payment page is asked for. The stripe package tries three times by itself. */
const troubles = {
  'answers 500': { mode: 'error', status: 500, times: 3 },
  'is unreachable': { mode: 'timeout_before', seconds: 0, times: 4 },
  'falls silent after it has made the page': { mode: 'timeout_after', seconds: 0, times: 4 },
  'answers nonsense': { mode: 'garbage', times: 4 },
}

for (const [trouble, fault] of Object.entries(troubles)) {
  test(`when Stripe ${trouble}, the buyer is told, loses nothing, and pays a moment later`, async ({
    page,
  }) => {
    const shopper = new Shopper(page)
    const buyer = makeBuyer()
    await shopper.choose('night-lantern-pin')
    await shopper.openCheckout()
    await shopper.fillAddress(buyer)
    await order({ api: { ...fault, method: 'POST', path: sessions } })
    await shopper.button(shopper.words.checkout.pay).click()
    const sentence = page
      .locator('main')
      .getByText(shopper.words.errors.checkout.payment_unreachable)
    await expect(sentence).toBeVisible()
    expect(await shopper.typedAddress(buyer)).toEqual(buyer)
    await order({ reset: 'faults' })
    await shopper.goPaying()
    await shopper.press('pay')
    await shopper.expectPaid()
    expect(await ordersOf(buyer.email)).toEqual(['paid'])
    await onlyLetterTo(buyer.email)
  })
}

test('when Stripe is away, the giver is told, loses nothing, and gives a moment later', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const { words } = shopper
  const giver = makeGiver()
  await page.goto('/sv/give/outreach')
  await page.locator('input[name="amount"][value="10000"]').check()
  await page.locator('main input[name="name"]').fill(giver.name)
  await page.locator('main input[name="email"]').fill(giver.email)
  await order({ api: { mode: 'error', status: 500, times: 3, method: 'POST', path: sessions } })
  await shopper.button(words.give.pay).click()
  await expect(page.locator('main')).toContainText(words.errors.gift.payment_unreachable)
  await expect(page.locator('main input[name="email"]')).toHaveValue(giver.email)
  await order({ reset: 'faults' })
  await shopper.button(words.give.pay).click()
  await page.waitForURL('**/pay/cs_*')
  await shopper.press('donate')
  await expect(shopper.heading(words.give.thanks.settledTitle)).toBeVisible()
  await onlyLetterTo(giver.email)
})

test('when no event arrives, the return page asks Stripe itself', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await order({ events: { mode: 'pause' } })
  await shopper.reachPayment(buyer, 'night-lantern-pin')
  await shopper.press('pay')
  await shopper.expectPaid()
  await order({ events: { mode: 'resume' } })
  await onlyLetterTo(buyer.email)
})

test('when the time to pay runs out, the order says so and the piece is for sale again', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, 'dew-drop-earrings', 'Rökkvarts')
  expect(await reservedOf('DAG-ROK')).toBe(1)
  await order({ clock: { advanceSeconds: 41 * 60 } })
  await expect.poll(() => reservedOf('DAG-ROK')).toBe(0)
  expect(await ordersOf(buyer.email)).toEqual(['cancelled'])
  await page.reload()
  await page.getByRole('link', { name: 'Tillbaka' }).click()
  await expect(shopper.heading(shopper.words.checkout.title)).toBeVisible()
  expect(await shopper.typedAddress(buyer)).toEqual(buyer)
})

test('after all journeys nobody has got two letters, and the books hold', async () => {
  const { JOURNEY_PORT = '', JOURNEY_DATA = '' } = process.env
  await expect.poll(async () => (await controlState()).faults).toEqual([])
  const letters = (await allLetters()).map(({ to, subject }) => `${to} ${subject}`)
  expect(letters.length).toBeGreaterThan(0)
  const doubled = letters.filter((letter, index) => letters.indexOf(letter) !== index)
  // What staff sent again came again, once each time they asked.
  expect(doubled.map((letter) => letter.split(' ')[0]).sort()).toEqual(await sentAgainTo())
  const said = await operate(['verify'], { PORT: JOURNEY_PORT, DATA_DIR: JOURNEY_DATA })
  expect(said).toContain('Every invariant holds.')
})
