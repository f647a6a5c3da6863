import { type CampaignContent, newCampaign } from '#app/domain/campaigns/campaign.ts'
import type { PledgeWish } from '#app/domain/campaigns/pledges/pledge.ts'
import { publishCampaign } from '#app/domain/campaigns/publish-campaign.server.ts'
import type { RecipientContent } from '#app/domain/campaigns/recipients/recipient.ts'
import { saveRecipient } from '#app/domain/campaigns/recipients/save-recipient.server.ts'
import { saveCampaign } from '#app/domain/campaigns/save-campaign.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'

const by = { kind: 'operator' } as const

/** A day on which the campaigns of the tests are open. */
export const campaignDay = new Date('2026-12-10T10:00:00Z')

type Names = CampaignContent['kinds'][number]['names']

/** Everything of a campaign that a reader needs, in words that name the language. */
export function campaignContent(overrides: Partial<CampaignContent> = {}): CampaignContent {
  const content = newCampaign()
  for (const locale of locales)
    Object.assign(content.texts[locale], {
      ...{ title: `Pledge ${locale}`, summary: `In short, ${locale}`, body: `Why, ${locale}.` },
      ...{ pledge: `I promise, ${locale}.`, letterSubject: `A way to help, ${locale}` },
      letterBody: `Hello,\n\nPlease help, ${locale}.`,
    })
  const names = (name: string) =>
    Object.fromEntries(locales.map((locale) => [locale, `${name} ${locale}`])) as Names
  return {
    ...content,
    ...{ slug: 'pledge', opensOn: '2026-12-01', closesOn: '2026-12-31', deletesOn: '2027-02-01' },
    ...{ offers: ['pledge', 'letter', 'report', 'kit', 'share'], reportFromFacts: true },
    kinds: [
      { id: undefined, names: names('Politician') },
      { id: undefined, names: names('Organisation') },
    ],
    ...overrides,
  }
}

export const recipientContent = (overrides: Partial<RecipientContent> = {}): RecipientContent => ({
  ...{ position: 0, name: 'Alva Test', office: 'Chair', email: 'alva@office.example' },
  ...{ party: '', region: 'Lyckeby', sourceUrl: 'https://office.example/', shown: true },
  ...{ verifiedOn: '2026-11-01', reviewDue: '2027-05-01' },
  ...overrides,
})

/** A fund to belong to; answers its id. */
export async function makeCampaignFund(): Promise<string> {
  const { id } = await db().fund.create({ data: { slug: `fund-${newId()}` } })
  return id
}

/** An office that letters go to; answers its id. */
export async function makeRecipient(
  campaignId: string,
  overrides: Partial<RecipientContent> = {},
): Promise<string> {
  const content = recipientContent(overrides)
  const wish = { id: undefined, campaignId, content, version: 0, by, now: campaignDay }
  const made = await saveRecipient(wish)
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}

export type MadeCampaign = { id: string; slug: string; kinds: string[]; recipients: string[] }

/** A campaign with so many offices (one), published unless said otherwise. */
export async function makeCampaign(
  overrides: Partial<CampaignContent> = {},
  { published = true, offices = 1 } = {},
): Promise<MadeCampaign> {
  const fundId = overrides.fundId ?? (await makeCampaignFund())
  const content = campaignContent({ ...overrides, fundId })
  const made = await saveCampaign({ id: undefined, content, version: 0, by, now: campaignDay })
  if (!made.ok) throw new Error(made.refusal)
  const { id } = made.value
  const recipients: string[] = []
  for (let place = 0; place < offices; place += 1)
    recipients.push(await makeRecipient(id, { position: place, email: `o${place}@office.example` }))
  if (published) {
    const moved = await publishCampaign({ id, by, now: campaignDay })
    if (!moved.ok) throw new Error(moved.refusal)
  }
  const kinds = await db().pledgeKind.findMany({
    where: { campaignId: id },
    orderBy: { position: 'asc' },
  })
  return { id, slug: content.slug, kinds: kinds.map((kind) => kind.id), recipients }
}

/** What somebody signs. */
export const pledgeWish = (kindId: string, overrides: Partial<PledgeWish> = {}): PledgeWish => ({
  ...{ kindId, name: 'Åsa Öberg', affiliation: '', shown: false, email: 'asa@home.example' },
  ...overrides,
})
