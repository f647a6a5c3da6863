import { type Locale, locales } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { type FieldRefusal, readLines, readText, typedChoice } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import {
  type CampaignContent,
  type CampaignText,
  type CampaignWords,
  campaignActions,
  campaignTexts,
  type KindContent,
  mostKinds,
} from './campaign.ts'

export type CampaignRefusal =
  | FieldRefusal
  | 'slug_malformed'
  | 'slug_taken'
  | 'slug_stays'
  | 'fund_missing'
  | 'day_malformed'
  | 'days_backward'
  | 'kind_used'
export type CampaignErrors = Record<string, CampaignRefusal>

/** The longest each text may be. A letter's body must fit into an address that opens a mail program. */
export const longestTexts: Record<CampaignText, number> = {
  ...{ title: 90, summary: 300, body: 8_000, pledge: 1_500 },
  ...{ letterSubject: 120, letterBody: 1_500, result: 3_000 },
}
const lines: readonly CampaignText[] = ['title', 'letterSubject']

type Reader = { form: FormData; errors: CampaignErrors }
type Read = { ok: true; value: CampaignContent } | { ok: false; errors: CampaignErrors }

/** Reads a campaign. Anything may be missing until it is published; what is there must be readable. Every field that is wrong is named at once. */
export function readCampaign(form: FormData): Read {
  const errors: CampaignErrors = {}
  const reader = { form, errors }
  const days = readDays(reader)
  const value: CampaignContent = {
    ...{ slug: readSlug(reader), fundId: readFund(reader), ...days },
    offers: campaignActions.filter((action) => form.get(`offer-${action}`) === 'yes'),
    reportFromFacts: form.get('reportFromFacts') === 'yes',
    ...{ texts: readTexts(reader), kinds: readKinds(reader) },
  }
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

function lineOf({ form, errors }: Reader, name: string, longest: number): string {
  const read = readText(form, name, { longest, optional: true })
  if (!read.ok) errors[name] = read.refusal
  return read.ok ? read.value : ''
}

function readSlug(reader: Reader): string {
  const slug = lineOf(reader, 'slug', 80)
  if (reader.errors.slug) return slug
  if (slug === '') reader.errors.slug = 'missing'
  else if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) reader.errors.slug = 'slug_malformed'
  return slug
}

function readFund({ form, errors }: Reader): string {
  const id = typedChoice(form, 'fundId')
  if (id !== '' && !isId(id)) errors.fundId = 'fund_missing'
  return id
}

function readDays(reader: Reader): Pick<CampaignContent, 'opensOn' | 'closesOn' | 'deletesOn'> {
  const { errors } = reader
  const day = (name: string): string => {
    const typed = lineOf(reader, name, 20)
    if (typed !== '' && !isDay(typed)) errors[name] = 'day_malformed'
    return typed
  }
  const [opensOn, closesOn, deletesOn] = [day('opensOn'), day('closesOn'), day('deletesOn')]
  if (closesOn !== '' && closesOn < opensOn) errors.closesOn ??= 'days_backward'
  if (deletesOn !== '' && deletesOn <= closesOn) errors.deletesOn ??= 'days_backward'
  return { opensOn, closesOn, deletesOn }
}

function readTexts({ form, errors }: Reader): CampaignContent['texts'] {
  const readOne = (text: CampaignText, locale: Locale): string => {
    const name = `${text}-${locale}`
    const bounds = { longest: longestTexts[text], optional: true }
    const read = lines.includes(text) ? readText(form, name, bounds) : readLines(form, name, bounds)
    if (!read.ok) errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const inLanguage = (locale: Locale) =>
    Object.fromEntries(campaignTexts.map((text) => [text, readOne(text, locale)])) as CampaignWords
  const texts = locales.map((locale) => [locale, inLanguage(locale)])
  return Object.fromEntries(texts) as CampaignContent['texts']
}

/** A row without a name in any language is none: so a kind is taken away. */
function readKinds(reader: Reader): KindContent[] {
  return Array.from({ length: mostKinds }, (_, place) => {
    const id = typedChoice(reader.form, `kind-${place}-id`)
    const names = locales.map((locale) => [locale, lineOf(reader, `kind-${place}-${locale}`, 60)])
    return {
      id: isId(id) ? id : undefined,
      names: Object.fromEntries(names) as KindContent['names'],
    }
  }).filter(({ names }) => locales.some((locale) => names[locale] !== ''))
}
