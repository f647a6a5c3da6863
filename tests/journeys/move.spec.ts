import { expect, type Page, test } from '@playwright/test'
import { expectThanks, fillGiver, fundNamed, goPaying } from './giving.ts'
import { type Letter, lettersTo } from './letters.ts'
import { makeGiver } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'
import { expectUsable } from './watch.ts'

/** The newest letter to an address that has a link of this kind, and where it leads. */
async function linkTo(address: string, link: RegExp): Promise<string> {
  const found = (letters: Letter[]) => letters.flatMap(({ html }) => link.exec(html)?.[1] ?? [])
  await expect.poll(async () => found(await lettersTo(address)).length).toBeGreaterThan(0)
  return new URL(found(await lettersTo(address))[0] ?? '').pathname
}

const ownPage = /href="([^"]*\/giving\/[\w-]+)"(?![\s\S]*\/giving\/)/
const agreement = /href="([^"]*\/moves\/[\w-]+)"/
const confirmation = /href="([^"]*\/moves\/[\w-]+\/confirmation)"/

const usable = async (page: Page) => {
  if (hasScript()) await expectUsable(page, [320])
}

/** Gives once, and opens her own page from the receipt. */
async function openOwnPage(shopper: Shopper, email: string): Promise<string> {
  const { page, locale, words } = shopper
  await page.goto(`/${locale}/give`)
  await page.locator('input[name="amount"][value="25000"]').check()
  await fundNamed(page, 'safe-nights').check()
  await fillGiver(page, { ...makeGiver(), email })
  await goPaying(shopper)
  await shopper.press('donate')
  await expectThanks(shopper, 25_000)
  const own = await linkTo(email, ownPage)
  await page.goto(own)
  await expect(shopper.heading(words.giving.title)).toBeVisible()
  return own
}

test('a giver moves her letters by two letters, and nothing moves before the second', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const { giving, moves } = shopper.words
  const [{ email }, { email: another }] = [makeGiver(), makeGiver()]
  const own = await openOwnPage(shopper, email)
  await page.getByRole('link', { name: giving.details.change }).click()
  await usable(page)
  await page.locator('main input[name="email"]').fill(email)
  await shopper.button(moves.button).click()
  await expect(page.locator('main')).toContainText(moves.errors.same_email)
  await expect(page.locator('main input[name="email"]')).toHaveValue(email)
  await usable(page)
  await page.locator('main input[name="email"]').fill(another)
  await shopper.button(moves.button).click()
  await expect(shopper.heading(moves.asked.title)).toBeVisible()
  await expect(page.locator('main')).toContainText(moves.asked.nothing)
  await usable(page)

  await page.goto(await linkTo(email, agreement))
  await expect(page.locator('main')).toContainText(another)
  await usable(page)
  expect(await lettersTo(another)).toEqual([])
  await shopper.button(moves.agree.button).click()
  await expect(shopper.heading(moves.agree.done)).toBeVisible()
  await usable(page)

  await page.goto(await linkTo(another, confirmation))
  await usable(page)
  await shopper.button(moves.confirm.button).click()
  await expect(shopper.heading(moves.confirm.done)).toBeVisible()
  await usable(page)
  await page.goto(await linkTo(another, ownPage))
  await expect(page.locator('main')).toContainText(another)
  expect((await page.goto(own))?.status()).toBe(404)
})

test('a giver who has asked for nothing says so from her letter, and nothing moves', async ({
  page,
}) => {
  const shopper = new Shopper(page, 'en')
  const { giving, moves } = shopper.words
  const [{ email }, { email: another }] = [makeGiver(), makeGiver()]
  const own = await openOwnPage(shopper, email)
  await page.getByRole('link', { name: giving.details.change }).click()
  await page.locator('main input[name="email"]').fill(another)
  await shopper.button(moves.button).click()
  const link = await linkTo(email, agreement)
  await page.goto(`${link}/not-me`)
  await usable(page)
  await shopper.button(moves.deny.button).click()
  await expect(shopper.heading(moves.deny.done)).toBeVisible()
  await usable(page)
  await page.goto(link)
  await expect(shopper.heading(moves.lost.title)).toBeVisible()
  await usable(page)
  expect((await page.goto(own))?.status()).toBe(200)
  expect(await lettersTo(another)).toEqual([])
})

test('a giver whose link somebody else has seen makes it useless, and finds her page by the new one', async ({
  page,
}) => {
  const shopper = new Shopper(page, 'nb')
  const { giving } = shopper.words
  const { email } = makeGiver()
  const own = await openOwnPage(shopper, email)
  await page.getByRole('link', { name: giving.renewal.link }).click()
  await expect(page.locator('main')).toContainText(email)
  await usable(page)
  await shopper.button(giving.renewal.button).click()
  await expect(shopper.heading(giving.renewal.doneTitle)).toBeVisible()
  await usable(page)
  const next = async () => await linkTo(email, ownPage)
  await expect.poll(next).not.toBe(own)
  for (const path of [own, `${own}/renewal`, `${own}/details`]) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.locator('main')).toContainText(giving.lostLink.replaced)
  }
  await usable(page)
  await page.locator('main').getByRole('link', { name: giving.lostLink.title }).click()
  await expect(shopper.heading(giving.lostLink.title)).toBeVisible()
  await page.goto(await next())
  await expect(shopper.heading(giving.title)).toBeVisible()
})
