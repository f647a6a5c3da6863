import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ask } from './books.ts'
import { signIn } from './desk.ts'
import {
  approve,
  begin,
  bodies,
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

const { stories, storySteps, consents, vault } = staffMessages('sv')
const her = 'Kanariefågel Prov'

/** The examiner is itself a script: it looks where there is one, and both are drawn alike. */
async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.name === 'with-script') expect(await faultsOf(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

const said = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)
const refused = (page: Page, words: string) => expect(page.getByRole('alert')).toContainText(words)

/** The three approvals, the last by another than the first two. */
async function approveAll(page: Page, people: { writer: Person; second: Person }, id: string) {
  await goOn(page, 'risk')
  await expectAccessible(page)
  await approve(page, 'risk')
  await goOn(page, 'survivor')
  await approve(page, 'survivor')
  await people.second.sitDown(page)
  await page.goto(`/staff/stories/${id}`)
  await goOn(page, 'second')
  await approve(page, 'second')
  await said(page, stories.done.second)
}
type Person = Awaited<ReturnType<typeof memberWithSession>>

test('a story is begun, written, consented to, approved by two, stopped where it gives her away, mended, published, and taken away with one press', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const alias = newAlias()
  const writer = await memberWithSession('owner', `Ylva ${alias}`)
  const second = await memberWithSession('approver', `Siri ${alias}`)
  await page.setViewportSize({ width: 320, height: 740 })
  await writer.sitDown(page)
  const id = await begin(page, alias)
  await said(page, stories.done.started)
  await expectAccessible(page)

  await goOn(page, 'write')
  await write(page, { ...bodies, sv: `${bodies.sv}\n\nDå hette jag K a n a r i e f å g e l.` })
  await page.getByRole('button', { name: storySteps.writing.previewIn('svenska') }).click()
  await expect(page.locator('#preview')).toContainText('Jag lärde mig att löda silver.')
  await expect(field(page, 'body-nb')).toHaveValue(bodies.nb)
  await expectAccessible(page)
  await save(page)
  await said(page, stories.done.saved)

  await goOn(page, 'consent')
  await page.getByRole('button', { name: consents.do }).click()
  await refused(page, consents.errors.text_needed)
  await expectAccessible(page)
  await consent(page, writer.name)
  const link = (await page.locator('.slip .code-word').textContent()) ?? ''
  expect(link).toMatch(/\/sv\/link\/[\w-]{43}$/)
  await expectAccessible(page)
  await page.getByRole('link', { name: consents.given.next }).click()
  await page.goto(`/staff/stories/${id}/consent`)
  await expect(page.locator('main')).toContainText('SK-14')
  await expect(page.locator('main')).not.toContainText(link)

  await page.goto(`/staff/stories/${id}`)
  await goOn(page, 'identity')
  await expectAccessible(page)
  await keep(page, her)
  await said(page, stories.done.kept)
  await expect(page.locator('main')).not.toContainText('Kanarie')

  await approveAll(page, { writer, second }, id)
  await goOn(page, 'publish')
  await publish(page)
  await refused(
    page,
    storySteps.publication.at(
      storySteps.publication.kinds.names,
      storySteps.publication.inLanguage(storySteps.publication.places.body, 'svenska'),
    ),
  )
  await expect(page.locator('main')).not.toContainText('Kanarie')
  await expectAccessible(page)

  await expect(page.getByRole('button', { name: storySteps.publication.do })).toHaveCount(0)
  await page.getByRole('button', { name: storySteps.takingBack.write.do }).click()
  await said(page, stories.done.taken_back)
  await writer.sitDown(page)
  await page.goto(`/staff/stories/${id}/text`)
  await field(page, 'body-sv').fill(bodies.sv)
  await save(page)
  await approveAll(page, { writer, second }, id)
  await goOn(page, 'publish')
  await expectAccessible(page)
  await publish(page)
  await said(page, stories.done.published)
  await expectAccessible(page)

  const [{ address } = { address: '' }] = await ask<{ address: string }>(
    'SELECT address FROM story WHERE id = $1',
    [id],
  )
  const answers = async () => (await page.request.get(`/sv/stories/${address}`)).status()
  expect(await answers()).toBe(200)

  await signIn(page, 'volunteer')
  await page.goto('/staff')
  await page.locator('.desk-folded summary').click()
  await page.getByRole('link', { name: storySteps.withdrawal.title }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: storySteps.withdrawal.do(alias) }).click()
  await said(page, storySteps.withdrawal.done)
  await expect(page.locator('main')).not.toContainText(alias)
  expect(await answers()).toBe(410)
})

test('the vault opens with a reason, a second person, for thirty minutes, to the one who asked', async ({
  page,
}) => {
  const alias = newAlias()
  const asker = await memberWithSession('owner', `Ada ${alias}`)
  const other = await memberWithSession('approver', `Bo ${alias}`)
  await page.setViewportSize({ width: 320, height: 740 })
  await asker.sitDown(page)
  const id = await begin(page, alias)
  await page.goto(`/staff/stories/${id}/identity`)
  await keep(page, her)
  await page.getByRole('link', { name: stories.work.opening }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: vault.ask.do }).click()
  await refused(page, vault.ask.errors.reason_missing)
  await page.getByLabel(vault.reasons.her_wish).check()
  await field(page, 'words').fill('Hon har bett oss att ringa.')
  await page.getByRole('button', { name: vault.ask.do }).click()
  await said(page, vault.opening.done.asked)
  await expect(page.locator('main')).toContainText(vault.opening.yours)
  await expect(page.getByRole('button', { name: vault.opening.approve })).toHaveCount(0)
  const opening = page.url().replace(/\?.*/, '')

  await other.sitDown(page)
  await page.goto('/staff')
  await page.getByRole('link', { name: /öppning.* av valvet väntar/ }).click()
  await expectAccessible(page)
  await page.goto(opening)
  await expect(page.locator('main')).toContainText('Hon har bett oss att ringa.')
  await page.getByRole('button', { name: vault.opening.approve }).click()
  await said(page, vault.opening.done.approved)
  await expect(page.getByRole('button', { name: vault.opening.read })).toHaveCount(0)

  await asker.sitDown(page)
  await page.goto(opening)
  await expect(page.locator('main')).not.toContainText(her)
  await page.getByRole('button', { name: vault.opening.read }).click()
  await expect(page.locator('main')).toContainText(her)
  await expect(page.locator('main')).toContainText('30 minuter kvar')
  expect(await page.title()).not.toContain('Kanarie')
  await expectAccessible(page)
  await page.getByRole('link', { name: vault.reading.close }).click()
  await expect(page.locator('main')).not.toContainText(her)
  const told = await ask<{ action: string }>(
    'SELECT action FROM history_line WHERE object = $1 AND action LIKE $2 ORDER BY seq',
    [`story/${id}`, 'vault.%'],
  )
  expect(told.map(({ action }) => action)).toEqual([
    'vault.kept',
    'vault.asked',
    'vault.approved',
    'vault.read',
  ])
})
