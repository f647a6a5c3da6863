import { findCampaign } from '#app/domain/campaigns/find-campaign.server.ts'
import { listSigners } from '#app/domain/campaigns/pledges/list-signers.server.ts'
import { listOffices } from '#app/domain/campaigns/recipients/list-offices.server.ts'
import { findReportSize } from '#app/domain/campaigns/report/find-report-size.server.ts'
import { citeFacts } from '#app/domain/facts/cite-facts.server.ts'
import { paragraphsInWords } from '#app/domain/facts/fact-words.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'
import { loadFrame, notFound } from '../frame.server.ts'

type Door = { request: Request; params: { lang?: string; campaign?: string } }

/** Everything that the pages of a campaign show. Throws 404 when readers see none at the address. */
export async function loadCampaign(door: Door) {
  const slug = door.params.campaign ?? ''
  const frame = await loadFrame(door, `/act/${slug}`)
  const { locale } = frame
  const at = now()
  const campaign = await findCampaign(slug, locale, at)
  if (!campaign) throw notFound()
  const { id, offers, words } = campaign
  const [facts, offices, signers, reportBytes] = await Promise.all([
    citeFacts(Object.values(words), locale),
    offers.includes('letter') ? listOffices(id) : [],
    offers.includes('pledge') ? listSigners(id, at) : [],
    offers.includes('report') ? findReportSize(id, locale) : undefined,
  ])
  const today = legalDate(at)
  const inWords = (text: string) => paragraphsInWords(text, { facts, locale, today })
  const letter = { subject: inWords(words.letterSubject), body: inWords(words.letterBody) }
  return { frame, campaign, facts, today, offices, signers, reportBytes, letter }
}

export type CampaignLoaded = Awaited<ReturnType<typeof loadCampaign>>
