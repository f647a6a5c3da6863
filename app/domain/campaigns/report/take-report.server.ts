import { listFacts } from '#app/domain/facts/list-facts.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { readReport } from '#app/platform/report-files.server.ts'
import { digest } from '#app/platform/seal.server.ts'
import { legalDate, stockholmMidnight } from '#app/values/period.ts'
import type { CampaignView } from '../campaign.ts'
import { drawReport } from './draw-report.server.ts'
import { findFileRow } from './file-store.server.ts'
import { reportContent } from './report-content.ts'

/** A report before it is read or drawn: what it is called, what tells it from an older one, and how to have its bytes. */
export type TakenReport = { name: string; digest: string; read: () => Promise<Buffer> }

/** The report of a campaign in a language: the file that was given, else one made of the figures as they stand today; undefined when there is neither. */
export async function takeReport(
  campaign: CampaignView,
  locale: Locale,
  now: Date,
): Promise<TakenReport | undefined> {
  if (!campaign.offers.includes('report')) return undefined
  const given = await findFileRow({ campaignId: campaign.id, locale })
  if (given) return { ...given, read: () => readReport(given.file) }
  if (!campaign.reportFromFacts) return undefined
  const [questions, { name: organisation }] = await Promise.all([
    listFacts(locale),
    findOrganisation(locale),
  ])
  const today = legalDate(now)
  const content = reportContent({ campaign, questions, organisation, locale, today })
  return {
    ...{ name: `${campaign.slug}-${locale}.pdf`, digest: digest(content) },
    read: () => drawReport(content, stockholmMidnight(today)),
  }
}
