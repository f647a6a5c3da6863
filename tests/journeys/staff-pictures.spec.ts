import { randomBytes, randomUUID } from 'node:crypto'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ask } from './books.ts'
import { signIn } from './desk.ts'
import { movementOf } from './movement.ts'
import { hasScript } from './shopper.ts'
import { expectUsable } from './watch.ts'

const words = staffMessages('sv')
const { pictures: say, desk } = words

/** A piece without pictures that is on sale: a copy of one of the example under an address of its own; answers its id and that address. */
async function makePiece(): Promise<{ id: string; slug: string }> {
  const [id, slug] = [randomUUID(), `bildresa-${randomBytes(6).toString('hex')}`]
  await ask(
    `WITH one AS (SELECT * FROM product WHERE status = 'published' ORDER BY position LIMIT 1),
     made AS (INSERT INTO product (id, slug, status, position, updated_at)
       SELECT $1, $2, 'published', 100000 + floor(random() * 1000000)::int, now() FROM one RETURNING id)
     INSERT INTO product_text (product_id, locale, title, summary, description, material, metal)
       SELECT made.id, t.locale, 'Bildresan', t.summary, t.description, t.material, t.metal
       FROM made, product_text t WHERE t.product_id = (SELECT id FROM one)`,
    [id, slug],
  )
  return { id, slug }
}

/** A photograph of a certain colour, with a name of who took it inside. */
const photograph = (background: string) =>
  sharp({ create: { width: 1300, height: 900, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'Ingen ska veta' } })
    .jpeg()
    .toBuffer()

async function add(page: Page, files: { name: string; buffer: Buffer }[]): Promise<void> {
  const chosen = files.map((file) => ({ ...file, mimeType: 'image/jpeg' }))
  await page.getByLabel(say.choose).setInputFiles(chosen)
  await page.getByRole('button', { name: say.send, exact: true }).click()
}

const card = (page: Page, place: number): Locator => page.locator('.gallery > li').nth(place - 1)

async function typeOf(page: Page, place: number, word: string): Promise<void> {
  for (const [at, text] of [word, `${word} nb`, `${word} en`].entries())
    await card(page, place).getByRole('textbox').nth(at).fill(text)
}

async function describePicture(page: Page, place: number, word: string): Promise<void> {
  await typeOf(page, place, word)
  await card(page, place).getByRole('button', { name: desk.save }).click()
  await expect(page.getByRole('status')).toHaveText(say.done.described)
}

const usable = async (page: Page) => hasScript() && expectUsable(page)

test('pictures are added, described, pointed at, ordered, removed and fetched back, and the shop shows them so', async ({
  page,
}) => {
  const { id, slug } = await makePiece()
  await signIn(page, 'shop')
  await page.goto(`/staff/products/${id}`)
  await page.getByRole('link', { name: say.title, exact: true }).click()
  await expect(page.getByText(say.none)).toBeVisible()
  await usable(page)
  await add(page, [
    { name: 'röd.jpg', buffer: await photograph('#a33') },
    { name: 'blå.jpg', buffer: await photograph('#33a') },
  ])
  await expect(page.getByRole('status')).toHaveText(say.done.added)
  await expect(card(page, 2)).toContainText(say.undescribed('Svenska, Norsk, English'))
  await usable(page)

  await card(page, 1).locator('.focus-grid label').nth(6).click()
  await typeOf(page, 1, 'Röd ring')
  await describePicture(page, 2, 'Blå')
  await expect(card(page, 1).getByRole('textbox').first()).toHaveValue('Röd ring')
  await typeOf(page, 2, 'Blå ring')
  await card(page, 2).getByRole('button', { name: say.earlier }).click()
  await expect(card(page, 1).getByRole('textbox').first()).toHaveValue('Blå ring')
  await expect(card(page, 2).locator('[value="25 25"]')).toBeChecked()

  // At its door on a telephone: no more of a picture is fetched than is shown, and nothing moves when it comes.
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`/sv/products/${slug}`, { waitUntil: 'networkidle' })
  const shown = page.locator('main picture img')
  await expect(shown).toHaveCount(2)
  await expect(shown.nth(0)).toHaveAttribute('alt', 'Blå ring')
  await expect(shown.nth(1)).toHaveCSS('object-fit', 'cover')
  await expect(shown.nth(1)).toHaveCSS('object-position', '25% 25%')
  const chosen = await shown.nth(0).evaluate((image: HTMLImageElement) => image.currentSrc)
  expect(chosen).toMatch(/\/pictures\/[\da-f]{32}\/480\.avif$/)
  await expect(shown.nth(0)).toHaveAttribute('width', '1300')
  await expect(shown.nth(0)).toHaveAttribute('height', '900')
  if (hasScript()) expect(await movementOf(page)).toBe(0)
  const bytes = await (await page.request.get(chosen)).body()
  expect(bytes.includes('Ingen ska veta')).toBe(false)
  expect((await sharp(bytes).metadata()).format).toBe('heif')

  await page.goto(`/staff/products/${id}/pictures`)
  await card(page, 1).getByRole('button', { name: say.remove }).click()
  await expect(page.getByRole('status')).toHaveText(say.done.removed)
  await usable(page)
  expect((await page.request.get(chosen)).status()).toBe(404)
  await page.getByRole('button', { name: `${say.fetchBack} Blå ring` }).click()
  await expect(card(page, 1).getByRole('textbox').first()).toHaveValue('Blå ring')
  expect((await page.request.get(chosen)).status()).toBe(200)
})

test('what is no picture is refused in a sentence, and what is one comes in', async ({ page }) => {
  const { id } = await makePiece()
  await signIn(page, 'shop')
  await page.goto(`/staff/products/${id}/pictures`)
  await add(page, [
    { name: 'sida.jpg', buffer: Buffer.from('<html>') },
    { name: 'grön.jpg', buffer: await photograph('#3a3') },
  ])
  await expect(page.getByText(say.refusals.not_a_picture('sida.jpg')).first()).toBeVisible()
  if (hasScript()) await page.getByRole('link', { name: say.dropAfter }).click()
  else await expect(page.getByRole('status')).toHaveText(say.someAdded(1))
  await expect(page.locator('.gallery > li')).toHaveCount(1)
  await usable(page)
})

test('two people describe one picture: the second is told, and what she typed stays', async ({
  page,
}) => {
  const { id } = await makePiece()
  await signIn(page, 'shop', 'Först Vid Disk')
  await page.goto(`/staff/products/${id}/pictures`)
  await add(page, [{ name: 'a.jpg', buffer: await photograph('#a33') }])
  await expect(card(page, 1)).toBeVisible()
  const second = await page.context().newPage()
  await second.goto(`/staff/products/${id}/pictures`)
  await describePicture(page, 1, 'Den första')
  await card(second, 1).getByRole('textbox').first().fill('Den andra')
  await card(second, 1).getByRole('button', { name: desk.save }).click()
  await expect(second.getByRole('alert')).toContainText('Först Vid Disk')
  await expect(second.getByRole('alert')).toContainText('Den första')
  await expect(card(second, 1).getByRole('textbox').first()).toHaveValue('Den andra')
  await usable(second)
})

/** Lets pictures fall on the page; without script they are chosen instead. */
async function drop(page: Page, pictures: Buffer[]): Promise<void> {
  if (!hasScript())
    return add(
      page,
      pictures.map((buffer, at) => ({ name: `${at}.jpg`, buffer })),
    )
  const carried = await page.evaluateHandle(
    (contents) => {
      const carrying = new DataTransfer()
      for (const [at, content] of contents.entries()) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        carrying.items.add(new File([bytes], `${at}.jpg`, { type: 'image/jpeg' }))
      }
      return carrying
    },
    pictures.map((buffer) => buffer.toString('base64')),
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried })
}

/** Moves the first picture behind the second: by its handle, or without script by its button. */
async function moveBack(page: Page): Promise<void> {
  if (!hasScript()) return card(page, 1).getByRole('button', { name: say.later }).click()
  await page.setViewportSize({ width: 1280, height: 2_400 })
  const target = { x: 100, y: ((await card(page, 2).boundingBox())?.height ?? 0) - 40 }
  await card(page, 1).locator('[data-drag]').dragTo(card(page, 2), { targetPosition: target })
}

test('pictures are dropped on the page and moved by hand; without script by its buttons', async ({
  page,
}) => {
  const { id } = await makePiece()
  await signIn(page, 'shop')
  await page.goto(`/staff/products/${id}/pictures`)
  await drop(page, [await photograph('#a33'), await photograph('#33a')])
  await expect(page.locator('.gallery > li')).toHaveCount(2)
  const first = card(page, 1).getByRole('textbox').first()
  await first.fill('Ring')
  await first.press('Enter')
  await expect(page.getByRole('status')).toHaveText(say.done.described)
  // What is typed meanwhile goes along with new pictures.
  await first.fill('En annan ring')
  await drop(page, [await photograph('#3a3')])
  await expect(page.locator('.gallery > li')).toHaveCount(3)
  await expect(first).toHaveValue('En annan ring')
  const before = await page.locator('.gallery > li').first().getAttribute('id')
  await moveBack(page)
  await expect(page.getByRole('status')).toHaveText(say.done.placed)
  await expect(card(page, 2)).toHaveAttribute('id', before ?? '')
})
