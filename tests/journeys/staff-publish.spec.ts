import { randomBytes } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { formatMoney } from '#app/i18n/format.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { money } from '#app/values/money.ts'
import { signIn } from './desk.ts'
import { hasScript } from './shopper.ts'
import { expectUsable } from './watch.ts'

const { products: say, desk: words } = staffMessages('sv')

/** A piece that nobody else has. */
function newPiece() {
  const mark = randomBytes(4).toString('hex')
  return {
    ...{ slug: `gryning-${mark}`, sku: `GRY-${mark.toUpperCase()}` },
    titles: { sv: `Gryning ${mark}`, nb: `Demring ${mark}`, en: `Dawn ${mark}` },
    metals: { sv: '925 silver', nb: '925 sølv', en: 'Sterling silver' },
  }
}
type Piece = ReturnType<typeof newPiece>

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function save(page: Page): Promise<void> {
  await press(page, words.save)
  await expect(page.getByRole('status')).toContainText(words.saved)
}

/** What the page says is missing before the piece can be offered. */
const lacks = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: say.statuses.draft })
    .getByRole('listitem')
    .getByRole('link')
    .allInnerTexts()

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`main [name="${name}"]`).fill(value)
  }
}

/** Its name in three languages, and where it stands in the shop: enough for a draft. */
async function begin(page: Page, { slug, titles }: Piece): Promise<void> {
  await page.goto('/staff/products')
  await page.getByRole('link', { name: say.add, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.add)
  for (const locale of locales) await fill(page, { [`title-${locale}`]: titles[locale] })
  await fill(page, { slug })
  await save(page)
}

/** The rest of what is said in each language. */
async function describePiece(page: Page, { metals }: Piece): Promise<void> {
  for (const locale of locales) {
    const text = (name: string) => `${name} (${localeNames[locale]})`
    await fill(page, {
      [`summary-${locale}`]: text('Gryning'),
      [`description-${locale}`]: text('Formad i verkstaden'),
      [`material-${locale}`]: metals[locale],
      [`metal-${locale}`]: metals[locale],
      [`care-${locale}`]: text('Putsa'),
      [`warnings-${locale}`]: text('Inte för barn under tre år'),
    })
  }
}

/** What is sold: its number, weight and price. */
const offer = (page: Page, { sku }: Piece): Promise<void> =>
  fill(page, { 'v0-sku': sku, 'v0-weight': '12', 'v0-SEK': '845', 'v0-EUR': '79,50' })

/** What GPSR and REACH ask for. */
const vouch = (page: Page): Promise<void> =>
  fill(page, {
    ...{ sizeMm: '21 × 11 × 6', nickelTestedAt: '2026-10-01' },
    ...{ leadTestedAt: '2026-10-01', cadmiumTestedAt: '2026-10-01' },
    ...{ makerName: 'Verkstaden', makerAddress: 'Exempelgatan 1, 000 00 Exempelstad' },
    makerEmail: 'verkstad@exempel.se',
  })

async function stockUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: say.stockTitle, exact: true }).click()
  await fill(page, { quantity: '3' })
  await save(page)
  await expect(page.locator('main')).toContainText('+3')
  await page.locator('main a[href^="/staff/products/"]').first().click()
}

/** On the list and on a page of its own, in each language. */
async function expectOffered(page: Page, { slug, titles, metals }: Piece): Promise<void> {
  for (const locale of locales) {
    await page.goto(`/${locale}/shop`)
    await page.locator(`main a[href="/${locale}/products/${slug}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[locale])
    const main = page.locator('main')
    await expect(main).toContainText(metals[locale])
    await expect(main).toContainText(formatMoney(money(84_500, 'SEK'), locale))
    const { add } = messages(locale).shop.product
    await expect(page.getByRole('button', { name: add, exact: true })).toBeVisible()
  }
}

test('a piece is published from nothing: the desk names what is missing, the shop shows it in three languages', async ({
  page,
}) => {
  const piece = newPiece()
  await signIn(page, 'shop')
  await begin(page, piece)
  const address = page.url().replace(/\?.*/, '')
  const publish = page.getByRole('button', { name: say.publish, exact: true })
  await expect(publish).toHaveCount(0)
  expect(await lacks(page)).toEqual(
    expect.arrayContaining([
      ...[say.fields.sizeMm, say.fields.nickelTestedAt, say.fields.leadTestedAt],
      ...[say.fields.cadmiumTestedAt, say.fields.makerName, say.fields.makerAddress],
      ...[say.fields.makerEmail, say.lacks.price],
    ]),
  )
  await describePiece(page, piece)
  await offer(page, piece)
  await save(page)
  const { sizeMm, nickelTestedAt, leadTestedAt, cadmiumTestedAt, ...more } = say.fields
  const { makerName, makerAddress, makerEmail } = more
  expect(await lacks(page)).toEqual([
    ...[sizeMm, nickelTestedAt, leadTestedAt, cadmiumTestedAt],
    ...[makerName, makerAddress, makerEmail],
  ])
  if (hasScript()) await expectUsable(page, [320])
  await vouch(page)
  await save(page)
  // A picture, as soon as the desk takes them: one line here.
  await stockUp(page)
  await press(page, say.publish)
  await expect(page.getByRole('status')).toContainText(say.done.published)
  await expectOffered(page, piece)

  await page.goto(address)
  await press(page, say.steps.withdraw)
  await expect(page.getByRole('status')).toContainText(say.done.withdrawn)
  expect((await page.goto(`/sv/products/${piece.slug}`))?.status()).not.toBe(200)
})
