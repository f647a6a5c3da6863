import { expect, type Page, test } from '@playwright/test'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { texts } from '#tests/standins/pay/texts.ts'
import { ask } from './books.ts'
import { seekThere, signIn } from './desk.ts'
import { lettersTo } from './letters.ts'
import { makeGiver } from './people.ts'
import { faultsOf } from './watch.ts'

const { gifts: words, orders, desk } = staffMessages('sv')

/** The examiner is itself a script: it looks where there is one, and both are drawn alike. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
}

/** Writes a gift down as it stands on the bank's list; answers its number. */
async function record(page: Page, giver: { name: string; email: string }): Promise<string> {
  await page.goto('/staff/gifts')
  await page.getByRole('link', { name: words.record.link }).click()
  await expectAccessible(page)
  await page.getByLabel(words.record.fields.amount, { exact: true }).fill('1500')
  await page.getByLabel(words.record.fields.bankReference).fill(`OCR ${giver.email}`)
  await page.getByLabel(words.record.fields.email).fill(giver.email)
  await page.getByRole('button', { name: words.record.do }).click()
  await expect(page.locator('main')).toContainText(words.record.errors.name_for_letter)
  await page.getByLabel(words.record.fields.name).fill(giver.name)
  await page.getByRole('button', { name: words.record.do }).click()
  await expect(page.getByRole('status')).toContainText(words.done.recorded)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('a bank gift is written down, found, printed, and a slip undone with one press', async ({
  page,
}) => {
  const giver = makeGiver()
  await signIn(page, 'finance')
  await page.setViewportSize({ width: 360, height: 740 })
  const reference = await record(page, giver)
  await expectAccessible(page)
  await page.goto('/staff/gifts?way=bank')
  await seekThere(page, giver.email)
  await expectAccessible(page)
  await page.getByRole('link', { name: reference, exact: true }).click()
  await page.getByRole('link', { name: words.receipt.open }).click()
  await expect(page.locator('main')).toContainText(giver.name)
  await page.goto(`/staff/gifts/${reference}`)
  await page.getByRole('button', { name: desk.undo }).click()
  await expect(page.getByRole('status')).toContainText(words.done.taken_back)
  await expect(page.locator('main')).toContainText(words.standings.taken_back)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  expect(await lettersTo(giver.email)).toEqual([])
})

test('a card gift: its receipt goes again, its money goes back, and the giver is told', async ({
  page,
}) => {
  const giver = makeGiver()
  const { give } = messages('sv')
  await page.goto('/sv/give/safe-nights')
  await page.locator('input[name="amount"]').first().check()
  await page.locator('input[name="name"]').fill(giver.name)
  await page.locator('input[name="email"]').fill(giver.email)
  await page.locator('main form button.button').last().click()
  await page.getByRole('button', { name: texts.sv.donate, exact: true }).click()
  await expect(
    page.getByRole('heading', { name: give.thanks.settledTitle, exact: true }),
  ).toBeVisible()
  const [row] = await ask<{ number: number }>('SELECT number FROM donation WHERE email = $1', [
    giver.email,
  ])
  const reference = `G-${1000 + (row?.number ?? 0)}`
  await expect.poll(async () => (await lettersTo(giver.email)).length).toBe(1)
  await signIn(page, 'finance')
  await page.goto(`/staff/gifts/${reference}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: new RegExp(orders.letter.again) }).click()
  await expect(page.getByRole('status')).toContainText(words.done.letter)
  await page.getByRole('link', { name: words.refund.link, exact: true }).click()
  await expect(page.getByRole('heading', { name: words.refund.check })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(words.refund.type(reference)).fill(reference)
  await page.getByRole('button', { name: /^Betala tillbaka / }).click()
  await expect(page.getByRole('status')).toContainText(words.done.refunded)
  await expect(page.locator('main')).toContainText(words.standings.refunded)
  await expect
    .poll(async () => (await lettersTo(giver.email)).map(({ subject }) => subject))
    .toContainEqual(expect.stringMatching(/^Kreditkvitto K-\d{5}$/))
})
