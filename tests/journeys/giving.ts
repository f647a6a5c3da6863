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

/** Comes from the first page to the giving page. Answers the pages that load, this one and each that follows. */
export async function comeToGive(shopper: Shopper): Promise<string[]> {
  const { page, locale, words } = shopper
  const loads: string[] = []
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads.push(new URL(frame.url()).pathname)
  })
  await page.goto(`/${locale}`)
  await page.getByRole('link', { name: words.site.frame.give }).first().click()
  await expect(shopper.heading(words.give.title)).toBeVisible()
  return loads
}
