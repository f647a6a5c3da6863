import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { signIn } from './desk.ts'
import { hasScript } from './shopper.ts'
import { expectUsable } from './watch.ts'

const words = staffMessages('sv')
const { importDesk: say, exports, imports, products } = words

/** Longer than any screen of a telephone, whatever the font. */
const longWord = 'Nattlykta'.repeat(10)

/** Two pieces as WooCommerce exports them, drafts, so that no shop window of another journey changes; the second has a price that is none. */
function fileOf(number: number): string {
  const header =
    'ID,Type,SKU,Name,Published,Visibility in catalog,Stock,Regular price,Categories,Images'
  const lost = lostAddress(number)
  const rows = [
    `${number},simple,RESA-${number},${nameOf(number)},-1,visible,3,129,Ringar,${lost}`,
    `${number + 1},simple,RESA-${number + 1},${longWord},-1,visible,3,gratis,Ringar,`,
  ]
  return `\ufeff${[header, ...rows].join('\n')}\n`
}

const nameOf = (number: number): string => `Resa ${number}`
const lostAddress = (number: number): string => `https://pictures.invalid/${number}${longWord}.jpg`

async function give(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.goto('/staff/products')
  await page.getByRole('link', { name: say.link, exact: true }).click()
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel(say.file, { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: say.look, exact: true }).click()
}

/** Takes a file from a link or a button of the page. */
async function take(page: Page, press: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download')
  await press()
  return coming
}

const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8')

/** What looks at a page needs script itself. */
const usable = async (page: Page) => hasScript() && expectUsable(page)

test('a file that is none of products is refused in a sentence, and what was chosen stays', async ({
  page,
}) => {
  await signIn(page, 'shop')
  await page.goto('/staff/products/import')
  await page.getByLabel(say.currency).selectOption('NOK')
  const file = { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') }
  await page.getByLabel(say.file, { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: say.look, exact: true }).click()
  await expect(page.locator('.field-error')).toHaveText(imports.files.semicolons(''))
  await expect(page.getByLabel(say.currency)).toHaveValue('NOK')
  await usable(page)
})

test('a WooCommerce file is looked through, imported and reported; taken out and given again it changes nothing', async ({
  page,
}) => {
  const number = randomInt(1_000_000, 2_000_000_000)
  await signIn(page, 'shop')
  await give(page, 'butiken.csv', fileOf(number))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.previewTitle('butiken.csv'))
  const start = page.getByRole('button', { name: say.start(1), exact: true })
  await expect(start).toBeVisible()
  await expect(page.locator('main')).toContainText(nameOf(number))
  await usable(page)
  await page.getByRole('link', { name: `${say.kinds.refused.preview} 1` }).click()
  await expect(page.locator('main')).toContainText(
    imports.report.reason(3, 'Regular price', imports.rows.price_separators('"gratis"')),
  )
  await expect(page.locator('main')).not.toContainText(nameOf(number))

  await start.click()
  await expect(page.getByRole('status')).toContainText(say.finished)
  await expect(page.locator('main')).toContainText(lostAddress(number))
  await usable(page)
  const report = await take(page, () => page.getByRole('link', { name: say.report }).click())
  expect(report.suggestedFilename()).toMatch(/^importrapport-\d{4}-\d\d-\d\d\.csv$/)
  expect(await textOf(report)).toContain(`\r\n2,RESA-${number},${nameOf(number)},ny,`)

  await page.goto(`/staff/products?words=${encodeURIComponent(nameOf(number))}`)
  await expect(page.locator('main')).toContainText(products.statuses.draft)
  await page.getByRole('link', { name: exports.link, exact: true }).click()
  await usable(page)
  await page.getByLabel(exports.shops.form, { exact: true }).selectOption('woocommerce')
  const press = () => page.getByRole('button', { name: exports.shops.download }).click()
  const taken = await textOf(await take(page, press))
  expect(taken.match(/RESA-\d+/g)).toEqual([`RESA-${number}`])

  await give(page, 'igen.csv', taken)
  await expect(page.locator('main')).toContainText(say.nothingToDo)
  await expect(page.getByRole('link', { name: `${say.kinds.unchanged.preview} 1` })).toBeVisible()
  await page.getByRole('button', { name: say.drop, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(say.dropped)
})
