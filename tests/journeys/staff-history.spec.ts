import { randomBytes } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ask } from './books.ts'
import { signIn } from './desk.ts'
import { hasScript } from './shopper.ts'
import { expectUsable } from './watch.ts'

const words = staffMessages('sv')
const { products, people, desk } = words
const say = people.history

/** A draft of its own, with a name that nothing else has; answers its name and its page. */
async function makePiece(page: Page): Promise<{ name: string; address: string }> {
  const [row] = await ask<{ id: string }>(`SELECT id FROM product WHERE slug = 'bud-studs'`, [])
  await page.goto(`/staff/products/${row?.id}`)
  await page.getByRole('button', { name: products.steps.copy, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(products.done.copied)
  const name = `Spår ${randomBytes(4).toString('hex')}`
  await page.locator('[name="title-sv"]').fill(name)
  await save(page)
  return { name, address: page.url().replace(/\?.*/, '') }
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: desk.save, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(desk.saved)
}

async function changePrice(page: Page, price: string): Promise<void> {
  await page.locator('[name="v0-SEK"]').fill(price)
  await save(page)
}

const show = (page: Page) =>
  page.getByRole('button', { name: desk.list.filter, exact: true }).click()

test('who changed this price is found, by the piece and by the person', async ({ page }) => {
  await signIn(page, 'owner')
  const { name, address } = await makePiece(page)
  await changePrice(page, '512')
  await page.context().clearCookies()
  const changer = `Prisa ${randomBytes(4).toString('hex')}`
  await signIn(page, 'shop', changer)
  await page.goto(address)
  await changePrice(page, '498,50')

  await page.context().clearCookies()
  await signIn(page, 'finance')
  await page.goto(address)
  await page.getByRole('link', { name: say.ofOne, exact: true }).click()
  await expect(page.locator('main')).toContainText(say.about(name))
  await page.getByLabel(say.what).selectOption({ label: words.history['products.price_changed'] })
  await show(page)
  const lines = page.locator('.desk-history > li')
  // The third and oldest is the price that the copy came with.
  await expect(lines).toHaveCount(3)
  await expect(lines.first()).toContainText(changer)
  await expect(lines.first()).toContainText(/512\.00.* → 498\.50/)
  await expect(lines.nth(1)).toContainText(/490\.00.* → 512\.00/)
  if (hasScript()) await expectUsable(page)

  await page.getByLabel(say.who).selectOption({ label: changer })
  await show(page)
  await expect(lines).toHaveCount(1)
  await expect(page).toHaveURL(/object=product%2F.*actor=staff%2F.*action=products\.price_changed/)

  await page.getByRole('link', { name: desk.list.clear, exact: true }).click()
  await page.getByLabel(say.who).selectOption({ label: changer })
  await show(page)
  await expect(lines.first().getByRole('link', { name, exact: true })).toBeVisible()
})
