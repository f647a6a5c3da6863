import { expect, test } from '@playwright/test'
import { formatMoney } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { money } from '#app/values/money.ts'
import { texts } from '#tests/standins/pay/texts.ts'
import { ordersOf } from './books.ts'
import { sessionAt } from './control.ts'
import { onlyLetterTo } from './letters.ts'
import { makeBuyer } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'

const piece = 'night-lantern-pin'
const price = { SEK: 39_000, EUR: 3_600 }

/** The words that the law wants on the button, written out: a dictionary cannot vouch for itself. */
const buttons: Record<Locale, string> = {
  sv: 'Köp och betala',
  nb: 'Kjøp og betal',
  en: 'Buy and pay',
}
const receipts: Record<Locale, string> = {
  sv: 'Kvittonummer',
  nb: 'Kvitteringsnummer',
  en: 'Receipt number',
}

for (const locale of locales) {
  test(`a piece is bought in ${locale}, paid, and written to once`, async ({ page }) => {
    const shopper = new Shopper(page, locale)
    const buyer = makeBuyer()
    await shopper.choose(piece)
    await shopper.openCheckout()
    await shopper.fillAddress(buyer)
    await expect(page.getByRole('button', { name: buttons[locale], exact: true })).toBeVisible()
    await shopper.goPaying()
    expect(await ordersOf(buyer.email)).toEqual(['awaiting_payment'])
    await shopper.press('pay')
    await shopper.expectPaid()
    const letter = await onlyLetterTo(buyer.email)
    expect(letter.text).toMatch(new RegExp(`${receipts[locale]}\\s+S-\\d{5}`))
    expect(letter.html).toContain(`lang="${locale}"`)
    expect(letter.text).toContain(new URL(page.url()).pathname)
    expect(await ordersOf(buyer.email)).toEqual(['paid'])
  })
}

test('the chosen currency is asked for on every page and by the payment page', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await page.goto('/sv/shop')
  await page.getByLabel('Valuta').selectOption('EUR')
  if (!hasScript()) await shopper.button('Byt').click()
  await expect(page.getByLabel('Valuta')).toHaveValue('EUR')
  await expect(page.locator('main')).toContainText(formatMoney(money(price.EUR, 'EUR'), 'sv'))
  const address = await shopper.reachPayment(buyer, piece)
  expect(await sessionAt(address)).toMatchObject({
    currency: 'eur',
    amount_total: price.EUR + 450,
  })
  await shopper.press('pay')
  await shopper.expectPaid()
  await expect(page.locator('main')).toContainText(formatMoney(money(4_050, 'EUR'), 'sv'))
})

test('the quantity is changed in the basket, and the piece taken out', async ({ page }) => {
  const shopper = new Shopper(page)
  const { basket } = shopper.words.shop
  await shopper.choose(piece)
  const sum = page.locator('main')
  await page.locator('main input[inputmode="numeric"]').fill('3')
  await page.getByRole('button', { name: new RegExp(`^${basket.update}`) }).click()
  await expect(sum).toContainText(formatMoney(money(3 * price.SEK, 'SEK'), 'sv'))
  await expect(page.getByRole('link', { name: 'Varukorg, 3 varor' })).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${basket.remove}`) }).click()
  await expect(sum).toContainText(basket.empty)
})

test('the Back button after payment buys nothing again', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.reachPayment(buyer, piece)
  await shopper.press('pay')
  await shopper.expectPaid()
  await page.goBack()
  await expect(shopper.heading(texts.sv.paidTitle)).toBeVisible()
  await page.goBack()
  await shopper.button(shopper.words.checkout.pay).click()
  await expect(page.locator('main')).toContainText(shopper.words.errors.checkout.basket_empty)
  expect(await ordersOf(buyer.email)).toEqual(['paid'])
  await onlyLetterTo(buyer.email)
})

test('a double click on the button to pay makes one order and one payment', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await shopper.choose(piece)
  await shopper.openCheckout()
  await shopper.fillAddress(buyer)
  await shopper.button(shopper.words.checkout.pay).dblclick()
  await page.waitForURL('**/pay/cs_*')
  await shopper.press('pay')
  await shopper.expectPaid()
  expect(await ordersOf(buyer.email)).toEqual(['paid'])
  await onlyLetterTo(buyer.email)
})

test('a double click on a piece puts the one that was asked for into the basket', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  await page.goto(`/sv/products/${piece}`)
  await shopper.button(shopper.words.shop.product.add).dblclick()
  await expect(shopper.heading(shopper.words.shop.basket.title)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Varukorg, 1 vara' })).toBeVisible()
})
