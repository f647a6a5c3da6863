import { expect, test } from '@playwright/test'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { giftsOf } from './books.ts'
import { sessionAt } from './control.ts'
import { comeToGive, expectThanks, fillGiver, fundNamed, goPaying } from './giving.ts'
import { onlyLetterTo } from './letters.ts'
import { makeGiver } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'

const numbers: Record<Locale, string> = {
  sv: 'Kvittonummer',
  nb: 'Kvitteringsnummer',
  en: 'Receipt number',
}

for (const locale of locales) {
  test(`a gift is given in ${locale}, from the first page to Stripe in three page loads`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, locale)
    const giver = makeGiver()
    const loads = await comeToGive(shopper)
    await page.locator('input[name="amount"][value="25000"]').check()
    await fundNamed(page, 'safe-nights').check()
    await fillGiver(page, giver)
    const address = await goPaying(shopper)
    expect(loads.length).toBeLessThanOrEqual(3)
    expect(await sessionAt(address)).toMatchObject({ amount_total: 25_000, currency: 'sek' })
    await shopper.press('donate')
    await expectThanks(shopper, 25_000)
    const letter = await onlyLetterTo(giver.email)
    expect(letter.text).toMatch(new RegExp(`${numbers[locale]}\\s+G-\\d{5}`))
    expect(letter.html).toContain(`lang="${locale}"`)
    expect(await giftsOf(giver.email)).toEqual(['settled'])
  })
}

test('an amount of one’s own is read as people write it', async ({ page }) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await page.locator('input[name="amount"][value="own"]').check()
  await page.locator('input[name="ownAmount"]').fill('1 250,50')
  await fundNamed(page, 'outreach').check()
  await fillGiver(page, giver)
  expect(await sessionAt(await goPaying(shopper))).toMatchObject({ amount_total: 125_050 })
  await shopper.press('donate')
  await expectThanks(shopper, 125_050)
  await expect(page.locator('main')).toContainText('1\u00a0250,50\u00a0kr\u00a0(SEK)')
})

test('whoever leaves the payment finds amount, fund, name and address, and can give after all', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await page.locator('input[name="amount"][value="own"]').check()
  await page.locator('input[name="ownAmount"]').fill('330')
  await fundNamed(page, 'workshop').check()
  await fillGiver(page, giver)
  await goPaying(shopper)
  await shopper.press('leave')
  await expect(page.locator('main')).toContainText(shopper.words.give.left)
  await expect(page.locator('input[name="ownAmount"]')).toHaveValue('330')
  await expect(fundNamed(page, 'workshop')).toBeChecked()
  await expect(page.locator('main input[name="name"]')).toHaveValue(giver.name)
  await expect(page.locator('main input[name="email"]')).toHaveValue(giver.email)
  await goPaying(shopper)
  await shopper.press('donate')
  await expectThanks(shopper, 33_000)
  expect(await giftsOf(giver.email)).toEqual(['failed', 'settled'])
  await onlyLetterTo(giver.email)
})

test('the page of a fund gives to that fund', async ({ page }) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await page.goto('/sv')
  await page.locator('main a[href="/sv/give/outreach"]').click()
  await page.waitForURL('**/sv/give/outreach')
  await expect(fundNamed(page, 'outreach')).toBeChecked()
  await page.locator('input[name="amount"][value="10000"]').check()
  await fillGiver(page, giver)
  await goPaying(shopper)
  await shopper.press('donate')
  await expectThanks(shopper, 10_000)
  await expect(page.locator('main')).toContainText('Uppsökande kvällar')
})

test('a double click on the button to give makes one gift', async ({ page }) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await page.locator('input[name="amount"][value="10000"]').check()
  await fundNamed(page, 'outreach').check()
  await fillGiver(page, giver)
  await shopper.giveButton.dblclick()
  await page.waitForURL('**/pay/cs_*')
  await shopper.press('donate')
  await expectThanks(shopper, 10_000)
  expect(await giftsOf(giver.email)).toEqual(['settled'])
})

test('a gift is asked for in the currency that was chosen', async ({ page }) => {
  const shopper = new Shopper(page, 'en')
  const giver = makeGiver()
  await page.goto('/en/give')
  await page.getByLabel('Currency').selectOption('NOK')
  if (!hasScript()) await shopper.button('Change').click()
  await expect(page.getByLabel('Your own amount in NOK')).toBeVisible()
  await page.locator('input[name="amount"][value="10000"]').check()
  await fundNamed(page, 'outreach').check()
  await fillGiver(page, giver)
  expect(await sessionAt(await goPaying(shopper))).toMatchObject({
    currency: 'nok',
    amount_total: 10_000,
  })
})

test('whoever leaves the payment by the Back button finds the form as it was sent, and gives once', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await page.locator('input[name="amount"][value="10000"]').check()
  await fundNamed(page, 'outreach').check()
  await shopper.giveButton.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await fillGiver(page, giver)
  await goPaying(shopper)
  await page.goBack()
  await expect(page.locator('main input[name="email"]')).toHaveValue(giver.email)
  await expect(fundNamed(page, 'outreach')).toBeChecked()
  await goPaying(shopper)
  expect(await giftsOf(giver.email)).toEqual(['pending'])
  await shopper.press('donate')
  await expectThanks(shopper, 10_000)
})
