import type { Issuer } from '#app/domain/receipts/receipt.ts'
import type { Locale } from '#app/i18n/locale.ts'

type InEachLanguage = Record<Locale, string>

/** Whose shop this is, as it is kept: one setting, with what differs between languages in each of them. */
export type OrganisationRecord = {
  /** The name in the register; the Swedish one stands on receipts. */
  name: InEachLanguage
  shortName: string
  /** The number in the national register, "802000-0000". */
  number: string
  vatNumber: string
  /** Lines of an envelope, without the name. */
  address: string[]
  email: string
  telephone: string
  website: string
  purpose: InEachLanguage
}

/** The organisation in one language. */
export type Organisation = Omit<OrganisationRecord, 'name' | 'purpose'> & {
  name: string
  purpose: string
}

/** One text page: terms, privacy, accessibility, about. */
export type PageText = { title: string; sections: PageSection[]; languageOfText: Locale }

export type PageSection = { heading: string; paragraphs: string[]; list?: string[] | undefined }

/** Name of the setting that holds the record. */
export const organisationSetting = 'organisation'

/** The organisation as a page in this language shows it. Before anybody has said whose shop it is, only the software's name. */
export const inLanguage = (record: OrganisationRecord | undefined, locale: Locale): Organisation =>
  record ? { ...record, name: record.name[locale], purpose: record.purpose[locale] } : nobodyYet

/** The organisation as it is printed on a receipt. */
export const issuerOf = (record: OrganisationRecord): Issuer => ({
  name: record.name.sv,
  number: record.number,
  vatNumber: record.vatNumber,
  address: record.address,
  email: record.email,
})

const nobodyYet: Organisation = {
  ...{ name: 'Lykta', shortName: 'Lykta', number: '', vatNumber: '', address: [] },
  ...{ email: '', telephone: '', website: '', purpose: '' },
}
