import { expect, type Page, test } from '@playwright/test'
import { tabTo } from './keys.ts'
import { onlyLetterTo } from './letters.ts'
import { makeBuyer } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'

async function choosesCountry(page: Page, shopper: Shopper): Promise<void> {
  await tabTo(page, page.getByLabel('Land', { exact: true }))
  await page.keyboard.type('Sverige')
  if (hasScript()) return
  await tabTo(page, shopper.button('Visa frakt och pris').first())
  await page.keyboard.press('Enter')
}

test('a piece is bought with the keyboard alone', async ({ page }) => {
  const shopper = new Shopper(page)
  const buyer = makeBuyer()
  await page.goto('/sv/shop')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  await tabTo(page, page.locator('main a[href="/sv/products/lantern-pendant"]').first())
  await page.keyboard.press('Enter')
  await page.waitForURL('**/products/lantern-pendant')
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await tabTo(page, shopper.button('Lägg i varukorgen'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Till kassan' }))
  await page.keyboard.press('Enter')
  await choosesCountry(page, shopper)
  for (const [field, value] of Object.entries(buyer)) {
    await tabTo(page, page.locator(`main input[name="${field}"]`))
    await page.keyboard.type(value)
  }
  await tabTo(page, shopper.button('Köp och betala'))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/pay/cs_*')
  await tabTo(page, shopper.button('Betala'))
  await page.keyboard.press('Enter')
  await shopper.expectPaid()
  await onlyLetterTo(buyer.email)
})

test('a gift is refused and corrected with the keyboard alone', async ({ page }) => {
  const shopper = new Shopper(page)
  await page.goto('/sv/give')
  await tabTo(page, shopper.button('Ge och betala'))
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await tabTo(page, summary.getByRole('link', { name: 'Skriv ditt namn.' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const name = page.locator('main input[name="name"]')
  if (!(await name.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Shift+Tab')
  }
  await expect(name).toBeFocused()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
})
