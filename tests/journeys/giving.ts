import { expect, type Page } from '@playwright/test'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { money } from '#app/values/money.ts'
import type { Giver } from './people.ts'
import type { Shopper } from './shopper.ts'

export async function fillGiver(page: Page, giver: Giver): Promise<void> {
  await page.locator('main input[name="name"]').fill(giver.name)
  await page.locator('main input[name="email"]').fill(giver.email)
}

export async function goPaying(shopper: Shopper): Promise<string> {
  await shopper.giveButton.click()
  await shopper.page.waitForURL('**/pay/cs_*')
  return shopper.page.url()
}

export const fundNamed = (page: Page, slug: string) =>
  page.locator(`input[name="fund"][value="${slug}"]`)

export async function expectThanks({ page, locale }: Shopper, amount: number): Promise<void> {
  const { thanks } = messages(locale).give
  await page.waitForURL(`**/${locale}/giving/*`)
  await expect(page.getByRole('heading', { level: 1, name: thanks.settledTitle })).toBeVisible()
  await expect(page.locator('main')).toContainText(
    formatMoneyWithCode(money(amount, 'SEK'), locale),
  )
}
