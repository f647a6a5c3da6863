import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ask } from './books.ts'
import {
  approve,
  begin,
  consent,
  field,
  goOn,
  keep,
  memberWithSession,
  newAlias,
  publish,
  save,
  write,
} from './story-desk.ts'
import { faultsOf } from './watch.ts'

const { stories, consents, storyPictures: say, pictures } = staffMessages('sv')

/** The examiner is itself a script: it looks where there is one. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

const drawing = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** Chooses a picture, says what it shows in three languages, and adds it. */
async function add(page: Page, colour: string, words: string): Promise<void> {
  const file = { name: 'bild.jpg', mimeType: 'image/jpeg', buffer: await drawing(colour) }
  await page.getByLabel(say.choose, { exact: true }).setInputFiles(file)
  for (const tongue of ['sv', 'nb', 'en'])
    await field(page, `alt-${tongue}`).fill(`${words} ${tongue}`)
  await page.getByRole('button', { name: say.send, exact: true }).click()
}

const card = (page: Page, place: number) => page.locator('.gallery > li').nth(place - 1)
const wordsOf = (page: Page, place: number) => card(page, place).getByRole('textbox').first()
const said = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)

test('pictures of a story are added, described, pointed at and ordered, and read with it for as long as its consent names them', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const alias = newAlias()
  const writer = await memberWithSession('owner', `Ylva ${alias}`)
  const second = await memberWithSession('approver', `Siri ${alias}`)
  await page.setViewportSize({ width: 320, height: 740 })
  await writer.sitDown(page)
  const id = await begin(page, alias)
  await page.goto(`/staff/stories/${id}/pictures`)
  await expect(page.locator('main')).toContainText(say.errors.not_covered)
  await expect(page.getByLabel(say.choose, { exact: true })).toHaveCount(0)
  await page.goto(`/staff/stories/${id}/text`)
  await write(page)
  await save(page)
  await page.goto(`/staff/stories/${id}/consent`)
  await consent(page, writer.name, true)

  await page.goto(`/staff/stories/${id}/pictures`)
  await add(page, '#356', 'En penna')
  await said(page, say.done.added)
  await wordsOf(page, 1).fill('En tråd')
  await add(page, '#c84', 'En nål')
  await said(page, say.done.added)
  // What stood in the card of the first went along with the second.
  await expect(wordsOf(page, 1)).toHaveValue('En tråd')
  await card(page, 2).locator('.focus-grid label').first().click()
  await expect(card(page, 2).locator('input[type=radio]').first()).toBeChecked()
  await wordsOf(page, 2).fill('En kniv')
  await card(page, 2).getByRole('button', { name: pictures.earlier }).click()
  await said(page, say.done.place)
  await expect(wordsOf(page, 1)).toHaveValue('En kniv')
  await wordsOf(page, 2).fill('')
  await card(page, 2).getByRole('button', { name: pictures.earlier }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(wordsOf(page, 1)).toHaveValue('En kniv')
  await expectAccessible(page)

  await page.goto(`/staff/stories/${id}/identity`)
  await keep(page, 'Kanariefågel Prov')
  for (const kind of ['risk', 'survivor'] as const) {
    await goOn(page, kind)
    await approve(page, kind)
  }
  await second.sitDown(page)
  await page.goto(`/staff/stories/${id}`)
  await goOn(page, 'second')
  await approve(page, 'second')
  await goOn(page, 'publish')
  await publish(page)
  await said(page, stories.done.published)

  const found = 'SELECT address FROM story WHERE id = $1'
  const [{ address } = { address: '' }] = await ask<{ address: string }>(found, [id])
  await page.goto(`/sv/stories/${address}`)
  const shown = page.getByRole('img', { name: 'En kniv', exact: true })
  await shown.scrollIntoViewIfNeeded()
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await expect(page.getByRole('img', { name: 'En tråd', exact: true })).toHaveCount(1)
  await expectAccessible(page)
  const source = await shown.evaluate((image: HTMLImageElement) => image.currentSrc)
  expect((await page.request.get(source)).headers()).toMatchObject({
    ...{ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  })

  await writer.sitDown(page)
  await page.goto(`/staff/stories/${id}/consent`)
  await expect(page.locator('main')).toContainText(consents.renew)
  await consent(page, writer.name)
  await page.goto(`/sv/stories/${address}`)
  await expect(page.locator('main')).toContainText('Jag lärde mig att löda silver.')
  await expect(page.locator('main picture, main article img')).toHaveCount(0)
  expect((await page.request.get(source)).status()).toBe(404)
})
