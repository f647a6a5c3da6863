import type { KnownKind } from './person-room.ts'
import type { RetainedKind } from './retained.ts'

/** Why we may: the articles of the GDPR by which a processing is lawful, and the Swedish law on numbers. */
const legalBases = [
  'consent',
  'contract',
  'law',
  'interest',
  'explicit_consent',
  'national_number',
] as const
export type LegalBasis = (typeof legalBases)[number]

/** Whom it is about. */
const peopleKinds = [
  'buyers',
  'givers',
  'honoured',
  'readers',
  'signers',
  'offices',
  'survivors',
  'makers',
  'staff',
  'visitors',
] as const
export type PeopleKind = (typeof peopleKinds)[number]

/** Who else gets to know of it. */
const dataRecipients = [
  'host',
  'stripe',
  'resend',
  'carrier',
  'tax_agency',
  'offices',
  'public',
] as const
export type DataRecipient = (typeof dataRecipients)[number]

/** What keeps it safe. */
const securityMeasures = [
  'roles',
  'fresh',
  'history',
  'token',
  'encrypted',
  'apart',
  'two_people',
  'sealed',
  'no_cards',
  'append_only',
  'tombstones',
] as const
export type SecurityMeasure = (typeof securityMeasures)[number]

/** Times that other rooms keep, beside the retention clock. */
const ownTimes = [
  'books',
  'card_stops',
  'unconfirmed_signatures',
  'campaign_day',
  'unsent_letters',
  'sent_letters',
  'tax_numbers',
  'story_consent',
  'identity',
  'maker',
  'staff',
  'forgotten',
  'day_seals',
  'not_kept',
] as const
export type OwnTime = (typeof ownTimes)[number]

/** One processing of the record (GDPR art. 30.1): what of the program it covers, for whom, by which right, with whom, how long, how safely. */
export type Processing = {
  bases: readonly LegalBasis[]
  people: readonly PeopleKind[]
  /** Kinds of the list by person. */
  rooms: readonly KnownKind[]
  /** Tables that stand apart from that list, and those of the vault. */
  tables: readonly string[]
  retained: readonly RetainedKind[]
  times: readonly OwnTime[]
  recipients: readonly DataRecipient[]
  security: readonly SecurityMeasure[]
}
