import { expect, type Page, test } from '@playwright/test'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { money } from '#app/values/money.ts'
import { texts } from '#tests/standins/pay/texts.ts'
import { lettersTo } from './letters.ts'
import { type Giver, makeGiver } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'
import { expectUsable } from './watch.ts'

/** Gives 250 kr each month from the giving page, and waits for the thanks. */
async function giveMonthly(shopper: Shopper, giver: Giver): Promise<void> {
  const { page, locale, words } = shopper
  await page.goto(`/${locale}/give`)
  await page.locator('input[name="rhythm"][value="monthly"]').check()
  await page.locator('input[name="ownAmount"]').fill('250')
  await page.locator('input[name="fund"][value="safe-nights"]').check()
  await page.locator('main input[name="name"]').fill(giver.name)
  await page.locator('main input[name="email"]').fill(giver.email)
  await page.locator('#gift button[type="submit"]').click()
  await page.waitForURL('**/pay/cs_*')
  await shopper.press('donate')
  await expect(shopper.heading(words.giving.planThanks.title)).toBeVisible()
}

const openChange = async (page: Page, name: string) => {
  await page.locator('main nav').getByRole('link', { name, exact: true }).click()
}

const usable = async (page: Page) => {
  if (hasScript()) await expectUsable(page, [320])
}

test('a giver changes, pauses, goes on and stops from the letter itself, each confirmed by a letter', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const { giving, errors } = shopper.words
  const giver = makeGiver()
  await giveMonthly(shopper, giver)
  await usable(page)
  await expect.poll(async () => (await lettersTo(giver.email)).length).toBe(1)
  const [receipt] = await lettersTo(giver.email)
  const links = [...(receipt?.html ?? '').matchAll(/href="([^"]*\/giving\/[\w-]+)"/g)]
  // The first leads to the gift, the last to her own page.
  await page.goto(new URL(links.at(-1)?.[1] ?? '').pathname)
  await expect(shopper.heading(giving.title)).toBeVisible()
  await usable(page)

  await openChange(page, giving.change.amount.title)
  await page.locator('main input[name="amount"]').fill('5')
  await shopper.button(giving.change.amount.button).click()
  await expect(page.getByRole('alert')).toContainText(
    errors.belowFloor(formatMoneyWithCode(money(2_000, 'SEK'), 'sv')),
  )
  await usable(page)
  await page.locator('main input[name="amount"]').fill('400')
  await shopper.button(giving.change.amount.button).click()
  await expect(page.locator('main')).toContainText(giving.change.confirmed)
  await expect(page.locator('main article')).toContainText('400')

  await openChange(page, giving.change.card.title)
  await usable(page)
  await shopper.button(giving.change.card.button).click()
  await page.getByRole('button', { name: texts.sv.cardSave }).click()
  await expect(shopper.heading(giving.title)).toBeVisible()

  await openChange(page, giving.change.pause.title)
  await page.locator('main select[name="months"]').selectOption('3')
  await usable(page)
  await shopper.button(giving.change.pause.button).click()
  await expect(page.locator('main article')).toContainText(/Pausad/)

  await openChange(page, giving.change.resume.title)
  await shopper.button(giving.change.resume.button).click()
  await expect(page.locator('main article')).toContainText(giving.plans.states.active)

  await openChange(page, giving.change.stop.title)
  await usable(page)
  await shopper.button(giving.change.stop.button).click()
  await expect(page.locator('main')).toContainText(giving.plans.earlier)
  await usable(page)
  await expect.poll(async () => (await lettersTo(giver.email)).length).toBe(6)
})

test('who has lost the link is sent it again, and nobody is told whether an address is known', async ({
  page,
}) => {
  const shopper = new Shopper(page, 'en')
  const { giving } = shopper.words
  const giver = makeGiver()
  await giveMonthly(shopper, giver)
  await expect.poll(async () => (await lettersTo(giver.email)).length).toBe(1)
  const askFor = async (email: string) => {
    await page.goto('/en/give')
    await page.locator('footer').getByRole('link', { name: giving.lostLink.title }).click()
    await page.locator('main input[name="email"]').fill(email)
    await shopper.button(giving.lostLink.button).click()
    await expect(shopper.heading(giving.lostLink.sentTitle)).toBeVisible()
    return page.locator('main').innerText()
  }
  const unknown = await askFor(`nobody-${giver.email}`)
  await usable(page)
  expect(await askFor(giver.email)).toBe(unknown)
  await expect.poll(async () => (await lettersTo(giver.email)).length).toBe(2)
  const [again] = await lettersTo(giver.email)
  const link = /href="([^"]*\/giving\/[\w-]+)"/.exec(again?.html ?? '')?.[1]
  await page.goto(new URL(link ?? '').pathname)
  await expect(shopper.heading(giving.title)).toBeVisible()
  expect(await lettersTo(`nobody-${giver.email}`)).toEqual([])
})
