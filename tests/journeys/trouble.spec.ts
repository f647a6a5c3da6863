import { expect, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { operate } from '#tests/make/running-shop.ts'
import { orderOf, ordersOf, refundsOf, reservedOf, sentAgainTo } from './books.ts'
import { controlState, order } from './control.ts'
import { signIn } from './desk.ts'
import { allLetters, onlyLetterTo } from './letters.ts'
import { makeBuyer, makeGiver } from './people.ts'
import { Shopper } from './shopper.ts'
import { expectUsable } from './watch.ts'

test.describe.configure({ mode: 'serial' })
test.afterEach(() => order({ reset: 'faults' }))

const { orders: desk } = staffMessages('sv')

/** Where the operator's tool finds the shop of the journeys. */
const running = () => {
  const { JOURNEY_PORT = '', JOURNEY_DATA = '' } = process.env
  return { PORT: JOURNEY_PORT, DATA_DIR: JOURNEY_DATA }
}

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
  await shopper.giveButton.click()
  await expect(page.locator('main')).toContainText(words.errors.gift.payment_unreachable)
  await expect(page.locator('main input[name="email"]')).toHaveValue(giver.email)
  await order({ reset: 'faults' })
  await shopper.giveButton.click()
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

test('a refund that Stripe does not answer is shown as under way, and goes through once it does', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, 'bud-studs')
  await shopper.press('pay')
  await shopper.expectPaid()
  const reference = await orderOf(buyer.email)
  await signIn(page, 'finance')
  await page.goto(`/staff/orders/${reference}/refund`)
  await page.getByLabel(/att betala tillbaka av 1/).fill('1')
  await page.getByRole('button', { name: desk.refund.review }).click()
  await page.getByLabel(desk.refund.type(reference)).fill(reference)
  await order({
    api: { mode: 'error', status: 500, times: 8, method: 'POST', path: '/v1/refunds' },
  })
  await page.getByRole('button', { name: /^Betala tillbaka / }).click()
  await expect(page.getByRole('status')).toContainText(desk.done.refund_waiting)
  await expectUsable(page, [320, 1280])
  for (const address of ['/staff', '/staff/orders?stage=refund_waiting']) {
    await page.goto(address)
    await expect(page.locator('main')).toContainText(
      address === '/staff' ? /återbetalning/ : reference,
    )
    await expectUsable(page, [320])
  }
  await order({ reset: 'faults' })
  await operate(['reconcile'], running())
  await expect.poll(() => refundsOf(buyer.email)).toEqual(['succeeded'])
})

test('after all journeys nobody has got two letters, and the books hold', async () => {
  await expect.poll(async () => (await controlState()).faults).toEqual([])
  // Offices are written to by many, in the same words.
  const own = (await allLetters()).filter(({ to }) => !/@(lyckeby|solvik)\.example/.test(to.join()))
  // Each change of a plan is confirmed under the same neutral subject; what it says differs.
  const letters = own.map(({ to, subject, text }) => `${to} ${subject} ${text}`)
  expect(letters.length).toBeGreaterThan(0)
  const doubled = letters.filter((letter, index) => letters.indexOf(letter) !== index)
  // What staff sent again came again, once each time they asked.
  expect(doubled.map((letter) => letter.split(' ')[0]).sort()).toEqual(await sentAgainTo())
  const said = await operate(['verify'], running())
  expect(said).toContain('Every invariant holds.')
})
