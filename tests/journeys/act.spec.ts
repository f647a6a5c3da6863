import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { messages } from '#app/i18n/messages.ts'
import { ask } from './books.ts'
import { type Letter, onlyLetterTo } from './letters.ts'
import { makeGiver } from './people.ts'

const { act: words } = messages('sv')
const campaign = '/sv/act/new-year-pledge'

const linkIn = ({ text }: Letter, kind: 'pledges' | 'letters'): string =>
  new RegExp(`/sv/${kind}/[\\w-]+`).exec(text)?.[0] ?? ''

/** Fills the form of a signature in, as somebody who wants to be seen. */
async function sign(page: Page, { name, email }: { name: string; email: string }) {
  await page.goto(campaign)
  const form = page.locator('#pledge-form')
  await form.getByLabel('Privatperson').check()
  await form.getByLabel(words.pledge.name, { exact: true }).fill(name)
  await form.getByLabel(words.pledge.email).fill(email)
  await form.getByLabel(words.pledge.shown).check()
  await form.getByRole('button', { name: words.pledge.do }).click()
}

test('a pledge is signed, confirmed by its letter, seen, and taken back', async ({ page }) => {
  const { email } = makeGiver()
  const name = `Astrid ${email.slice(6, 16).replace(/\d/g, 'x')}`
  await sign(page, { name, email })
  await expect(page.getByRole('alert')).toContainText(words.errors.consent_missing)
  await expect(page.getByLabel(words.pledge.name, { exact: true })).toHaveValue(name)
  await page.locator('#consent').check()
  await page.getByRole('button', { name: words.pledge.do }).click()
  await expect(page.locator('h1')).toHaveText(words.asked.title)
  const letter = await onlyLetterTo(email)
  expect(letter.text).not.toContain(name)
  const link = linkIn(letter, 'pledges')
  await page.goto(link)
  await expect(page.locator('main')).toContainText(name)
  await page.goto(campaign)
  await expect(page.locator('main')).not.toContainText(name)
  await page.goto(link)
  await page.getByRole('button', { name: words.confirm.do }).click()
  await expect(page.locator('h1')).toHaveText(words.confirm.done)
  await page.goto(campaign)
  await expect(page.locator('.campaign-names')).toContainText(name)
  expect(await ask('SELECT FROM pledge WHERE email = $1', [email])).toEqual([])
  await page.goto(link)
  await page.getByRole('link', { name: words.confirm.remove }).click()
  await page.getByRole('button', { name: words.deny.do }).click()
  await expect(page.locator('h1')).toHaveText(words.deny.done)
  await page.goto(campaign)
  await expect(page.locator('main')).not.toContainText(name)
})

test('whoever did not sign says so, and is not written to again', async ({ page }) => {
  const { name, email } = makeGiver()
  const signWhole = async () => {
    await sign(page, { name, email })
    await page.locator('#consent').check()
    await page.getByRole('button', { name: words.pledge.do }).click()
    await expect(page.locator('h1')).toHaveText(words.asked.title)
  }
  await signWhole()
  const letter = await onlyLetterTo(email)
  await page.goto(`${linkIn(letter, 'pledges')}/not-me`)
  await page.getByRole('button', { name: words.deny.do }).click()
  await expect(page.locator('h1')).toHaveText(words.deny.done)
  await signWhole()
  expect(await ask(`SELECT FROM letter WHERE recipient = $1`, [email])).toEqual([])
  const answer = await page.goto(linkIn(letter, 'pledges'))
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText(words.lost.title)
})

test('a letter to a decision maker is read first, sent through us, and answered to its signer', async ({
  page,
}) => {
  const { name, email } = makeGiver()
  await page.goto(campaign)
  const mail = page.getByRole('link', { name: /Skriv till Alva/ })
  await expect(mail).toHaveAttribute('href', /^mailto:socialnamnden@lyckeby\.example\?subject=/)
  const form = page.locator('#letter-form')
  await form.getByRole('button', { name: words.letter.do }).click()
  await expect(page.getByRole('alert')).toContainText(words.errors.recipients_missing)
  await page.getByLabel(/Bo Provberg/).check()
  await page.getByLabel(words.letter.name, { exact: true }).fill(name)
  await page.getByLabel(words.letter.place).fill('111 22')
  await page.getByLabel(words.letter.email).fill(email)
  await page.getByRole('button', { name: words.letter.do }).click()
  await expect(page.locator('h1')).toHaveText(words.asked.title)
  await page.goto(linkIn(await onlyLetterTo(email), 'letters'))
  await expect(page.locator('main')).toContainText('Bo Provberg')
  const owed = () =>
    ask(
      `SELECT l.recipient FROM letter l JOIN campaign_letter_target t ON l.reference = 'letter-target/' || t.id
       JOIN campaign_letter c ON c.id = t.letter_id WHERE c.email = $1`,
      [email],
    )
  expect(await owed()).toEqual([])
  await page.getByRole('button', { name: words.letter.send }).click()
  await expect(page.locator('h1')).toHaveText(words.letter.sent)
  expect(await owed()).toEqual([{ recipient: 'kommunalrad@lyckeby.example' }])
})

test('the report and the media kit are saved as files, and counted as numbers', async ({
  page,
}) => {
  const taken = async (what: string) => {
    const [row] = await ask<{ count: number }>(
      'SELECT coalesce(sum(count), 0)::int AS count FROM campaign_count WHERE what = $1::campaign_taken',
      [what],
    )
    return row?.count ?? 0
  }
  const before = [await taken('report'), await taken('kit')]
  const save = async (name: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    return readFile(await (await coming).path())
  }
  await page.goto(campaign)
  const report = await save(words.report.do)
  expect(report.subarray(0, 5).toString()).toBe('%PDF-')
  const kit = unzipSync(new Uint8Array(await save(words.kit.do)))
  for (const locale of ['sv', 'nb', 'en'])
    expect(strFromU8(kit[`${locale}/figures/sweden-cases.csv`] ?? new Uint8Array())).toContain(
      '150',
    )
  expect(Object.keys(kit).some((name) => name.startsWith('pictures/lantern'))).toBe(true)
  expect(await taken('report')).toBeGreaterThan(before[0] ?? 0)
  expect(await taken('kit')).toBeGreaterThan(before[1] ?? 0)
})

test('links to share lead to where they say, and nothing is asked of anybody before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).hostname))
  await page.goto(campaign)
  for (const site of ['Facebook', 'LinkedIn', 'Bluesky']) {
    const link = page.getByRole('link', { name: words.share.to(site) })
    await expect(link).toHaveAttribute('rel', /noreferrer noopener/)
    await expect(link).toHaveAttribute('href', /new-year-pledge/)
  }
  expect(new Set(asked)).toEqual(new Set(['localhost']))
})
