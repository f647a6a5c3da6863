import { expect, test } from '@playwright/test'
import { locales } from '#app/i18n/locale.ts'
import { readersPages } from './addresses.ts'
import { makeBuyer, makeGiver } from './people.ts'
import { Shopper } from './shopper.ts'
import { expectNoTrace, expectUsable, watch } from './watch.ts'

for (const locale of locales) {
  for (const path of [...readersPages, '/nowhere']) {
    test(`/${locale}${path} can be used by everybody and leaves no trace`, async ({ page }) => {
      const { requests, complaints } = watch(page)
      const answer = await page.goto(`/${locale}${path}`)
      const found = path === '/nowhere' ? 404 : 200
      expect(answer?.status()).toBe(found)
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('script')).toHaveCount(1)
      await expect(page.locator('script')).toHaveAttribute('src', '/enhance.js')
      await expect(page.locator('[style]')).toHaveCount(0)
      const elsewhere = requests.filter(
        (asked) => new URL(asked.url()).origin !== origin(page.url()),
      )
      expect(elsewhere.map((asked) => asked.url())).toEqual([])
      await expectNoTrace(page)
      expect(complaints.filter((text) => !text.includes(`status of ${found}`))).toEqual([])
      await expectUsable(page)
      expect(complaints.filter((text) => /Content.Security.Policy/i.test(text))).toEqual([])
    })
  }

  test(`the titles of the pages in ${locale} tell them apart`, async ({ request }) => {
    const titles = await Promise.all(
      readersPages.map(async (path) => {
        const html = await (await request.get(`/${locale}${path}`)).text()
        return /<title>([^<]+)<\/title>/.exec(html)?.[1]
      }),
    )
    expect(new Set(titles).size, String(titles)).toBe(readersPages.length)
  })
}

const origin = (url: string): string => new URL(url).origin

test('every page of a purchase can be used by everybody', async ({ page }) => {
  const shopper = new Shopper(page)
  const { words } = shopper
  await shopper.choose('night-lantern-pin')
  await page.locator('main input[inputmode="numeric"]').fill('2 st')
  await page.getByRole('button', { name: new RegExp(`^${words.shop.basket.update}`) }).click()
  await expect(page.getByRole('alert')).toContainText(words.errors.quantity.quantity_malformed)
  await expectUsable(page)
  await page.goto('/sv/basket')
  await expectUsable(page)
  await page.getByRole('link', { name: words.shop.basket.toCheckout }).click()
  await expectUsable(page)
  await shopper.chooseCountry('SE')
  await shopper.button(words.checkout.pay).click()
  await expect(page.getByRole('alert')).toContainText(words.errors.fields.name.missing)
  await expectUsable(page)
  await shopper.fillAddress(makeBuyer())
  await shopper.goPaying()
  await shopper.press('pay')
  await shopper.expectPaid()
  await expectUsable(page)
})

test('every page of a gift can be used by everybody', async ({ page }) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await shopper.giveButton.click()
  await expect(page.getByRole('alert')).toContainText(shopper.words.errors.fields.name.missing)
  await expectUsable(page)
  for (const details of await page.locator('#gift details').all())
    await details.locator('summary').click()
  await page.locator('#coverCost').check()
  await page.locator('input[name="rhythm"][value="monthly"]').check()
  await expectUsable(page)
  await page.locator('input[name="rhythm"][value="once"]').check()
  await page.locator('input[name="tributeWay"][value="email"]').check()
  await shopper.giveButton.click()
  await expect(page.getByRole('alert')).toContainText(
    shopper.words.errors.fields.recipient.email_missing,
  )
  await expectUsable(page)
  await page.locator('input[name="tributeWay"][value="print"]').check()
  await page.locator('input[name="tribute"][value="honour"]').check()
  await page.locator('#honoured').fill('Karin Öberg')
  await page.locator('#tributeFrom').fill('Åsa')
  await page.locator('input[name="amount"][value="25000"]').check()
  await page.locator('input[name="fund"][value="safe-nights"]').check()
  await page.locator('main input[name="name"]').fill(giver.name)
  await page.locator('main input[name="email"]').fill(giver.email)
  await shopper.giveButton.click()
  await page.waitForURL('**/pay/cs_*')
  await shopper.press('donate')
  await expect(shopper.heading(shopper.words.give.thanks.settledTitle)).toBeVisible()
  await expectUsable(page)
})
