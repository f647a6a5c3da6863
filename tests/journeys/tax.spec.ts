import { expect, type Page, test } from '@playwright/test'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { signIn } from './desk.ts'
import { giveOne } from './desk-examples.ts'
import { hasScript } from './shopper.ts'
import { ownPageOf, taxYear } from './tax-examples.ts'
import { expectNoTrace, expectUsable } from './watch.ts'

const text = messages('sv').tax
const desk = staffMessages('sv').tax

/** Axe is a script itself: it looks where scripts may run. */
const usable = async (page: Page) => {
  if (hasScript()) await expectUsable(page, [320])
}

test('a giver leaves her number by the link in her letter, and finds her year', async ({
  page,
}) => {
  const own = await ownPageOf(await giveOne())
  await page.goto(own)
  await page.getByRole('link', { name: text.section.open }).click()
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible()
  await usable(page)
  const number = page.locator('input[name="number"]')
  await number.fill('900602-2398')
  await page.getByRole('button', { name: text.leave }).click()
  await expect(page.locator('#fault-summary')).toContainText(text.refusals.number_checksum)
  // What she typed does not stay on the screen for whoever has it next.
  await expect(number).toHaveValue('')
  await usable(page)
  await number.fill('19900602-2397')
  await page.getByRole('button', { name: text.leave }).click()
  await expect(page.getByRole('status')).toContainText(text.done.left)
  await expect(page.locator('main')).toContainText('2397')
  expect(await page.content()).not.toContain('0602')
  await usable(page)
  await page.getByRole('link', { name: text.years.of(Number(taxYear)) }).click()
  await expect(page.locator('main')).toContainText(text.statement.sums)
  await usable(page)
  if (hasScript()) await expectNoTrace(page)
  const pdf = await page.request.get(`${own}/year/${taxYear}/statement`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.goto(`${own}/tax`)
  await page.getByRole('button', { name: text.kept.remove }).click()
  await expect(page.getByRole('status')).toContainText(text.done.removed)
})

test('whoever keeps the books makes the file, takes it and reads a number', async ({ page }) => {
  const own = await ownPageOf(await giveOne())
  await page.goto(`${own}/tax`)
  await page.locator('input[name="number"]').fill('199107172380')
  await page.getByRole('button', { name: text.leave }).click()
  await signIn(page, 'finance')
  await page.goto('/staff/tax')
  await page.getByRole('link', { name: taxYear, exact: true }).click()
  await page.getByRole('button', { name: desk.year.make }).click()
  await expect(page.getByRole('status')).toContainText(desk.done.made)
  await expect(page.locator('main')).toContainText(desk.year.validation.not_validated)
  await usable(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: desk.year.take }).click()
  expect((await download).suggestedFilename()).toMatch(/^KU65-\d{4}-[\da-f]{8}\.xml$/)
  await page.getByRole('link', { name: `${desk.year.readNumber} 2380` }).click()
  await page.getByRole('button', { name: desk.number.read }).click()
  await expect(page.getByRole('status')).toContainText('199107172380')
  await page.goto(`/staff/tax/${taxYear}/incomplete`)
  await usable(page)
})
