import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ask } from './books.ts'
import { signIn } from './desk.ts'
import { buyOne } from './desk-examples.ts'
import { hasScript } from './shopper.ts'
import { faultsOf } from './watch.ts'

const { designers: words, designerLedger: money, desk } = staffMessages('sv')

/** The examiner is itself a script: it looks where there is one, and both are drawn alike. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test('a designer is written, shown and renamed; her page follows, and the old address goes', async ({
  page,
}) => {
  const [first, second] = [`Prov ${randomUUID().slice(0, 6)}`, `Ljus ${randomUUID().slice(0, 6)}`]
  await signIn(page, 'stories')
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/staff/designers')
  await expectAccessible(page)
  await page.getByRole('link', { name: words.add }).click()
  await field(page, 'alias').fill(first)
  await field(page, 'text-sv').fill('Hon löder. Ring +46 70 123 45 67.')
  await press(page, desk.save)
  await expect(page.getByRole('alert')).toContainText(words.found.phone)
  await expect(field(page, 'alias')).toHaveValue(first)
  await expectAccessible(page)
  for (const locale of ['sv', 'nb', 'en'])
    await field(page, `text-${locale}`).fill(`Hon löder länk för länk, ${locale}.`)
  await press(page, desk.save)
  await expect(page.getByRole('status')).toContainText(desk.saved)
  await press(page, words.show)
  await expect(page.getByRole('status')).toContainText(words.done.shown)
  await expectAccessible(page)
  await page.getByRole('link', { name: words.publicPage }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
  await expect(page.locator('main')).toContainText(messages('sv').shop.designer.none)
  await expectAccessible(page)
  const old = page.url()
  await page.goBack()
  await page.getByRole('link', { name: words.changeAlias }).click()
  await expectAccessible(page)
  await field(page, 'alias').fill(second)
  await press(page, words.aliasPage.do)
  await expect(page.getByRole('status')).toContainText(words.done.alias)
  await page.getByRole('link', { name: words.publicPage }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second)
  expect((await page.goto(old))?.status()).toBe(410)
})

test('a drawing is chosen, and another is uploaded in words', async ({ page }) => {
  await signIn(page, 'owner')
  const [row] = await ask<{ id: string }>(`SELECT id FROM designer WHERE slug = $1`, ['ripa'])
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(`/staff/designers/${row?.id}/portrait`)
  await expectAccessible(page)
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const drawing = { name: 'ripa.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
  await field(page, 'portrait').setInputFiles(drawing)
  await field(page, 'drawnBy').fill('Verkstaden')
  await press(page, words.portraitPage.uploadDo)
  await expect(page.getByRole('alert')).toContainText(words.errors.not_confirmed)
  await expect(field(page, 'drawnBy')).toHaveValue('Verkstaden')
  await expectAccessible(page)
  await field(page, 'portrait').setInputFiles(drawing)
  await field(page, 'isDrawing').check()
  for (const locale of ['sv', 'nb', 'en'])
    await field(page, `alt-${locale}`).fill(`Punkt, ${locale}`)
  await press(page, words.portraitPage.uploadDo)
  await expect(page.getByRole('status')).toContainText(words.done.portrait)
  await page.goto('/nb/designers/ripa')
  await expect(page.getByRole('img', { name: 'Punkt, nb' })).toBeVisible()
  await page.goto(`/staff/designers/${row?.id}/portrait`)
  await page.locator('[name=drawing][value=bird]').check()
  await press(page, words.portraitPage.chooseDo)
  await expect(page.getByRole('status')).toContainText(words.done.portrait)
  await page.goto('/sv/designers/ripa')
  const alt = messages('sv').shop.designer.drawings.bird
  await expect(page.getByRole('img', { name: alt })).toBeVisible()
})

test('what she earned by a sale is seen, paid, and a wrong payment taken back', async ({
  page,
}) => {
  await buyOne()
  const [sold] = await ask<{ id: string }>(
    'SELECT p.designer_id AS id FROM variant v JOIN product p ON p.id = v.product_id WHERE v.sku = $1',
    ['KNO-S'],
  )
  const note = `V${String(Date.now()).slice(-9)}`
  await signIn(page, 'finance')
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(`/staff/designers/${sold?.id}/ledger`)
  await expectAccessible(page)
  await expect(page.locator('main')).toContainText(money.kinds.share)
  await field(page, 'amount').fill('1.250')
  await field(page, 'noteNumber').fill('Anna')
  await press(page, money.do)
  await expect(page.getByRole('alert')).toContainText(money.errors.number_malformed)
  await expectAccessible(page)
  await field(page, 'amount').fill('999 999')
  await field(page, 'noteNumber').fill(note)
  await press(page, money.do)
  await expect(page.locator('main')).toContainText(money.above)
  await expectAccessible(page)
  await field(page, 'amount').fill('1')
  await press(page, money.do)
  await expect(page.getByRole('status')).toContainText(money.done.paid)
  const line = page.locator('tr', { hasText: money.note(note) })
  await line.getByRole('button').click()
  await expect(page.getByRole('status')).toContainText(money.done.taken_back)
  await expect(page.locator('tr', { hasText: money.note(note) })).toHaveCount(2)
  await expectAccessible(page)
})

test('what a price is made of is written in its currency, and a buyer sees it', async ({
  page,
}) => {
  // Two browsers walk here at once; each writes about a piece of its own.
  const slug = hasScript() ? 'linden-brooch' : 'night-lantern-pin'
  const [piece] = await ask<{ id: string; amount: number }>(
    `SELECT p.id, r.amount FROM product p JOIN variant v ON v.product_id = p.id
     JOIN price r ON r.variant_id = v.id AND r.currency = 'SEK' AND r.valid_to IS NULL
     WHERE p.slug = $1 LIMIT 1`,
    [slug],
  )
  const at = (part: string) => field(page, `SEK-${piece?.amount}-${part}`)
  await signIn(page, 'shop')
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(`/staff/products/${piece?.id}/costs`)
  await expectAccessible(page)
  for (const part of ['material', 'workshop', 'programme', 'vat']) await at(part).fill('0')
  await at('designer').fill(String((piece?.amount ?? 0) / 100 - 1))
  await press(page, desk.save)
  await expect(page.getByRole('alert')).toContainText(/1\skr/)
  await expectAccessible(page)
  await at('material').fill('1')
  await press(page, desk.save)
  await expect(page.getByRole('status')).toContainText(desk.saved)
  await page.goto(`/sv/products/${slug}`)
  const parts = page.getByRole('region', { name: messages('sv').shop.product.parts })
  await expect(parts).toContainText(
    hasScript() ? /Formgivaren\s*1\s149\skr/ : /Formgivaren\s*389\skr/,
  )
  await expectAccessible(page)
})
