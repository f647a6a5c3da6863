import { type Locale, locales } from '#app/i18n/locale.ts'

/** What a campaign can ask its readers to do, in the order in which a page shows it. */
export const campaignActions = ['pledge', 'letter', 'report', 'kit', 'share'] as const
export type CampaignAction = (typeof campaignActions)[number]

/** What is said of a campaign in each language. */
export const campaignTexts = [
  ...(['title', 'summary', 'body', 'pledge', 'letterSubject', 'letterBody', 'result'] as const),
] as const
export type CampaignText = (typeof campaignTexts)[number]
export type CampaignWords = Record<CampaignText, string>

export type CampaignState = 'draft' | 'published' | 'ended'

/** A kind of signer; `id` is undefined for one that is new. */
export type KindContent = { id: string | undefined; names: Record<Locale, string> }

/** The most kinds of signers. */
export const mostKinds = 5

/** Everything that staff may change about a campaign, apart from its state, its offices and its files. Days as "2026-12-31", "" for none yet. */
export type CampaignContent = {
  slug: string
  fundId: string
  opensOn: string
  closesOn: string
  deletesOn: string
  offers: readonly CampaignAction[]
  reportFromFacts: boolean
  texts: Record<Locale, CampaignWords>
  kinds: readonly KindContent[]
}

/** A file that is given as the report in a language. */
export type ReportFile = {
  file: string
  name: string
  bytes: number
  digest: string
  uploadedAt: Date
}

export type CampaignSheet = CampaignContent & {
  id: string
  state: CampaignState
  /** Whether it has ever been published: then its address stays. */
  wasPublished: boolean
  files: Partial<Record<Locale, ReportFile>>
  /** How many offices letters can go to. */
  recipients: number
  version: number
}

/** How a reader meets a campaign: it can be acted on, it is closed and its result is to come, or it has ended. */
export type CampaignStage = 'open' | 'closed' | 'ended'

/** A campaign as a page shows it, in one language. */
export type CampaignView = {
  id: string
  slug: string
  stage: CampaignStage
  opensOn: string
  closesOn: string
  deletesOn: string
  offers: readonly CampaignAction[]
  reportFromFacts: boolean
  words: CampaignWords
  fund: { slug: string; name: string } | undefined
  kinds: readonly { id: string; name: string; signed: number }[]
}

type Days = { state: CampaignState; opensOn: string; closesOn: string }

/** How a campaign stands on a legal day; undefined while readers do not see it. */
export function stageOf({ state, opensOn, closesOn }: Days, today: string) {
  if (state === 'draft' || opensOn === '' || opensOn > today) return undefined
  if (state === 'ended') return 'ended'
  return closesOn < today ? 'closed' : 'open'
}

/** The texts without which an action has nothing to say. */
const textsOf: Partial<Record<CampaignAction, readonly CampaignText[]>> = {
  pledge: ['pledge'],
  letter: ['letterSubject', 'letterBody'],
}

type Publishable = Omit<CampaignSheet, 'id' | 'state' | 'version' | 'wasPublished'>

/** What keeps a campaign from being published: fields by their names, `offers` when it asks for nothing, `recipients`, `kinds` and `report-<language>`. */
export function whyNotPublished(sheet: Publishable): string[] {
  const { offers, texts, kinds } = sheet
  const needed = ['title', 'summary', 'body', ...offers.flatMap((offer) => textsOf[offer] ?? [])]
  const words = locales.flatMap((locale) =>
    needed
      .filter((text) => texts[locale][text as CampaignText] === '')
      .map((text) => `${text}-${locale}`),
  )
  const days = (['fundId', 'opensOn', 'closesOn'] as const).filter((day) => sheet[day] === '')
  return [
    ...days,
    ...(offers.length === 0 ? ['offers'] : []),
    ...words,
    ...(offers.includes('pledge') ? pledgeLacks(sheet, kinds) : []),
    ...(offers.includes('letter') && sheet.recipients === 0 ? ['recipients'] : []),
    ...(offers.includes('report') ? reportLacks(sheet) : []),
  ]
}

function pledgeLacks({ deletesOn }: Publishable, kinds: readonly KindContent[]): string[] {
  const unnamed = kinds.flatMap(({ names }, place) =>
    locales.filter((locale) => names[locale] === '').map((locale) => `kind-${place}-${locale}`),
  )
  const none = kinds.length === 0 ? ['kinds'] : []
  return [...(deletesOn === '' ? ['deletesOn'] : []), ...none, ...unnamed]
}

const reportLacks = ({ reportFromFacts, files }: Publishable): string[] =>
  reportFromFacts ? [] : locales.filter((tongue) => !files[tongue]).map((it) => `report-${it}`)

/** What keeps a campaign from being ended: its result, in every language. */
export const whyNotEnded = ({ texts }: Pick<CampaignContent, 'texts'>): string[] =>
  locales.filter((locale) => texts[locale].result === '').map((locale) => `result-${locale}`)

/** Nothing written yet, in any language. */
export const noWords = (): CampaignContent['texts'] => {
  const nothing = () => Object.fromEntries(campaignTexts.map((text) => [text, '']))
  return Object.fromEntries(
    locales.map((locale) => [locale, nothing()]),
  ) as CampaignContent['texts']
}

/** A campaign that is not written yet. */
export const newCampaign = (): CampaignContent => ({
  ...{ slug: '', fundId: '', opensOn: '', closesOn: '', deletesOn: '' },
  ...{ offers: [], reportFromFacts: false, texts: noWords(), kinds: [] },
})

/** The paragraphs of a text: what stands between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
