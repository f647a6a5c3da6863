import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { signIn } from './desk.ts'
import { faultsOf } from './watch.ts'

const { facts: words, help, desk } = staffMessages('sv')

/** The examiner is itself a script: it looks where there is one, and both are drawn alike. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)

async function writeTexts(page: Page, statement: string): Promise<void> {
  for (const locale of ['sv', 'nb', 'en']) {
    await field(page, `statement-${locale}`).fill(`${statement} ${locale}`)
    await field(page, `source-${locale}`).fill(`Provkällan ${locale}`)
    if (locale !== 'nb') await field(page, `method-${locale}`).fill('Räknat för hand.')
  }
}

test('a figure is written, lacks something in words, is published, cited by its place, and taken back', async ({
  page,
}) => {
  const key = `prov-${randomUUID().slice(0, 8)}`
  await signIn(page, 'stories')
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/staff/facts')
  await expectAccessible(page)
  await page.getByRole('link', { name: words.add }).click()
  await expectAccessible(page)
  await field(page, 'key').fill(key)
  await field(page, 'question').selectOption({ label: 'Vad gör en stad?' })
  await field(page, 'low').fill('1.250')
  await field(page, 'sourceUrl').fill('https://source.example/')
  await writeTexts(page, key)
  await page.getByRole('button', { name: desk.save }).click()
  await expect(page.getByRole('alert')).toContainText(words.errors.number_ambiguous)
  await expectAccessible(page)
  await field(page, 'low').fill('1250')
  await page.getByRole('button', { name: desk.save }).click()
  await expect(page.getByRole('status')).toContainText(desk.saved)
  await expect(page.locator('main')).toContainText(words.publication.lacking)
  await expect(page.getByRole('button', { name: words.publication.do })).toHaveCount(0)
  await field(page, 'method-nb').fill('Talt for hånd.')
  await page.getByRole('button', { name: desk.save }).click()
  await page.getByRole('button', { name: words.publication.do }).click()
  await expect(page.getByRole('status')).toContainText(words.done.published)
  await expectAccessible(page)
  await page.getByRole('link', { name: words.publication.page }).click()
  await expect(page.locator(`#${key}`)).toContainText('1 250')
  await expect(page.locator(`#${key}`)).toContainText(`Provkällan sv`)
  await page.goBack()
  await page.getByRole('button', { name: words.withdrawal.do }).click()
  await expect(page.getByRole('status')).toContainText(words.done.withdrawn)
  await page.goto('/nb/facts')
  await expect(page.locator(`#${key}`)).toHaveCount(0)
})

test('an overdue figure waits on Today, and the page says from when it is', async ({ page }) => {
  await signIn(page, 'stories')
  await page.goto('/sv/facts')
  const { facts } = messages('sv')
  await expect(page.locator('#moscow')).toContainText(`${facts.asOf('2015')}.`)
  await page.goto('/staff')
  await page.getByRole('link', { name: /att kontrollera mot sin källa/ }).click()
  await expect(page.locator('tbody tr')).toHaveCount(2)
})

test('a help line is written at the desk, checked, and on the page', async ({ page }) => {
  const name = `Provlinjen ${randomUUID().slice(0, 8)}`
  await signIn(page, 'approver')
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/staff/help')
  await expectAccessible(page)
  await page.getByRole('link', { name: help.add }).click()
  await field(page, 'number').fill('08-123 45 67')
  await field(page, 'kind').selectOption('contact')
  await field(page, 'shown').check()
  for (const locale of ['sv', 'nb', 'en']) {
    await field(page, `name-${locale}`).fill(name)
    await field(page, `about-${locale}`).fill('Vardagar 9–16.')
  }
  await page.getByRole('button', { name: desk.save }).click()
  await expect(page.getByRole('alert')).toContainText(help.errors.needed_to_show)
  await field(page, 'sourceUrl').fill('https://source.example/')
  await page.getByRole('button', { name: desk.save }).click()
  await expect(page.getByRole('status')).toContainText(desk.saved)
  await expectAccessible(page)
  await page.goto('/sv/help')
  const line = page.getByRole('listitem').filter({ hasText: name })
  await expect(line.getByRole('link', { name: '08-123 45 67' })).toHaveAttribute(
    'href',
    'tel:+4681234567',
  )
})
