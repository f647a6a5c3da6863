import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { type ReportRefusal, removeReport, storeReport } from '#app/platform/report-files.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findCampaignRow } from '../sheet-store.server.ts'
import { saveFileRow } from './file-store.server.ts'

type Wish = {
  campaignId: string
  locale: Locale
  /** Where the file lies, and what its sender calls it. */
  from: string
  name: string
  by: Actor
  now: Date
}

/** Takes a file as a campaign's report in a language, in the place of the one before. Refused when it is no PDF, or one that runs something. */
export async function saveReport(wish: Wish): Promise<Outcome<undefined, ReportRefusal | 'gone'>> {
  const { campaignId, locale, by, now: at } = wish
  const stored = await storeReport(wish.from)
  if (!stored.ok) return stored
  const replaced: string[] = []
  const saved = await transaction(async (tx) => {
    const campaign = await findCampaignRow(campaignId, tx)
    if (!campaign) return refused('gone')
    const file = { ...stored.value, name: nameOf(wish.name), uploadedAt: at }
    const before = await saveFileRow({ campaignId, locale, ...file }, tx)
    if (before) replaced.push(before)
    const changes = [{ field: `report ${locale}`, to: file.name }]
    const line = { action: 'campaigns.report_given', object: `campaign/${campaignId}` } as const
    await recordHistory({ by, ...line, called: campaign.slug, changes, at }, tx)
    return done(undefined)
  })
  // The disk follows the rows: what nobody names goes.
  await Promise.all((saved.ok ? replaced : [stored.value.file]).map(removeReport))
  return saved
}

/** What a file is called when it is saved: its sender's name, without what a folder or a header could be made of. */
function nameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/\.pdf$/i, '').replace(/[^\p{L}\p{N}_ .-]+/gu, '-')
  return `${plain.trim().slice(0, 80) || 'report'}.pdf`
}
