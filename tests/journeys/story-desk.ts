import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { makeMember, openSession, useSession } from './desk.ts'

const { stories, storySteps, consents, vault, desk } = staffMessages('sv')

export const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)

const pressing = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()

/** Presses the one next step of a story's page. */
export const goOn = (page: Page, step: keyof typeof stories.next) =>
  page.getByRole('link', { name: stories.next[step], exact: true }).click()

/** Somebody at the desk, who may come back to it. */
export async function memberWithSession(role: string, name: string) {
  const id = await makeMember(role, name)
  const token = await openSession(id)
  return { id, name, sitDown: (page: Page) => useSession(page, token) }
}

/** An alias that no other journey uses. */
export const newAlias = (): string => `Prov${randomUUID().replace(/[^a-f]/g, '')}x`.slice(0, 20)

/** Begins a story; answers its id. */
export async function begin(page: Page, alias: string): Promise<string> {
  await page.goto('/staff/stories')
  await page.getByRole('link', { name: stories.add }).click()
  await field(page, 'alias').fill(alias)
  await field(page, 'month').fill('2026-05')
  await pressing(page, storySteps.begin.do)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

export const bodies = {
  sv: 'Jag lärde mig att löda silver.\n\n:::\nDet var mörkt länge.\n:::\n\nSedan kom våren.',
  nb: 'Jeg lærte å lodde sølv.\n\nSå kom våren.',
  en: 'I learnt to solder silver.\n\nThen spring came.',
}

/** Writes a story in three languages, on its page of texts. */
export async function write(page: Page, texts: Record<string, string> = bodies): Promise<void> {
  for (const [locale, body] of Object.entries(texts)) {
    await field(page, `title-${locale}`).fill(`Om våren ${locale}`)
    await field(page, `contentNote-${locale}`).fill('Om rädsla, och om det som kom efter.')
    await field(page, `body-${locale}`).fill(body)
  }
}

export const save = (page: Page) => pressing(page, desk.save)

/** Fills a consent in and records it, until the last day of next year, on the website and in all languages; to a picture only when asked. */
export async function consent(page: Page, witness: string, picture = false): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const year = Number(today.slice(0, 4))
  await page.getByLabel(consents.covers.text, { exact: true }).check()
  if (picture) await page.getByLabel(consents.covers.picture, { exact: true }).check()
  await page.getByLabel(consents.nameShown.alias, { exact: true }).check()
  for (const language of ['Svenska', 'Norsk', 'English'])
    await page.getByLabel(language, { exact: true }).check()
  await page.getByLabel(consents.channels.site, { exact: true }).check()
  await field(page, 'givenOn').fill(today)
  await field(page, 'until').fill(`${year + 1}-12-31`)
  await field(page, 'left').fill(`${year - 2}-01`)
  await page.getByLabel(consents.evidence.signed_paper, { exact: true }).check()
  await field(page, 'evidenceNumber').fill('sk-14')
  await field(page, 'witness').selectOption({ label: witness })
  await pressing(page, consents.do)
}

/** Locks away who she is. */
export async function keep(page: Page, name: string): Promise<void> {
  await field(page, 'names').fill(name)
  await field(page, 'dates').fill('1994-03-02')
  await field(page, 'places').fill('Provstad')
  await pressing(page, vault.keep.do)
}

/** Ticks the whole list of an approval and gives it. */
export async function approve(page: Page, kind: 'risk' | 'survivor' | 'second'): Promise<void> {
  for (const box of await page.locator('main input[name=ticks]').all()) await box.check()
  await pressing(page, storySteps.approvals[kind].do)
}

export const publish = (page: Page) => pressing(page, storySteps.publication.do)
